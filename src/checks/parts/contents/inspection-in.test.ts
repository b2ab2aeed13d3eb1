import { describe, expect, it } from 'vitest';
import type { Exchange } from '#evidence/exchange.ts';
import { text } from '#words/text.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { aBreach } from '../findings.test-support.ts';
import type { Delivered } from './delivered.ts';
import { toldOtherwise } from './inspection-in.ts';

function delivered(inspection: string): Delivered {
  const dossier = parseXml(`<dossier><inzage>${inspection}</inzage></dossier>`);
  // What was asked is not looked at.
  return { ask: {} as Exchange as Delivered['ask'], seq: 7, dossier, known: dossier, told: [] };
}

describe('the inspection in a delivered dossier', () => {
  it.each([
    ['true', ' 1 '],
    [' 0', 'false'],
    ['nee, want ...', 'nee, want ...'],
  ])('tells %j as %j', (recorded, told) => {
    const of = delivered(`<akkoord>${told}</akkoord>`);

    expect(toldOtherwise(of, { akkoord: recorded }, ['akkoord'])).toEqual([]);
  });

  it.each([
    [{ akkoord: 'true' }, '<akkoord>false</akkoord>', 'akkoord "true"', 'akkoord "false"'],
    [{ akkoord: 'ja' }, '<akkoord>Ja</akkoord>', 'akkoord "ja"', 'akkoord "Ja"'],
    [{ akkoord: 'true' }, '', 'akkoord "true"', 'no akkoord'],
    [{}, '<akkoord>1</akkoord>', 'no akkoord', 'akkoord "1"'],
  ])('is breached where %j is told as %j', (recorded, told, expected, actual) => {
    const dutch = (said: string) => said.replace('no ', 'geen ');

    expect(toldOtherwise(delivered(told), recorded, ['akkoord'])).toMatchObject([
      {
        ...aBreach,
        expected: text(
          `In het dossier ${dutch(expected)}, zoals het is vastgelegd`,
          `In the dossier ${expected}, as it was recorded`,
        ),
        actual: text(`Er staat ${dutch(actual)}`, `It says ${actual}`),
        entries: [7],
      },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { faultsOnAnUnknownMessage } from '../robustness/faults-on-an-unknown-message.ts';
import { faultsOnBrokenXml } from '../robustness/faults-on-broken-xml.ts';
import { aBreach, anAbsence } from './findings.test-support.ts';
import { aFault, OddScene, usual } from './oddities.test-support.ts';

const checks = [
  ['an unknown message', faultsOnAnUnknownMessage],
  ['broken XML', faultsOnBrokenXml],
] as const;

const told = { kind: 'fault', code: 'Client', reason: 'x' } as const;

describe.each(checks)('%s', (oddity, check) => {
  it('is answered well with a fault', () => {
    const scene = new OddScene();
    const sent = scene.sends(oddity);
    const seq = sent.answer(aFault, [], 500);

    expect(check(scene.slice)).toEqual({ looked: [sent.seq, seq], findings: [] });
  });

  it.each([
    ['nothing', ''],
    ['a message', usual],
  ])('is answered badly with %s', (_what, body) => {
    const scene = new OddScene();
    const seq = scene.sends(oddity).answer(body);

    expect(check(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: ['A22-08'] }],
    });
  });

  it('is answered badly with a fault whose detail is not as the data has it', () => {
    const scene = new OddScene();
    const seq = scene.sends(oddity).answer(aFault, [], 500);
    const answered = { ...told, detailFault: '"Fout" lacks "reden" at its place' };
    const exchanges = scene.slice.exchanges.map((one) => ({ ...one, answered }));

    expect(check({ ...scene.slice, exchanges })).toMatchObject({
      findings: [
        {
          ...aBreach,
          entries: [seq],
          actual: { en: 'A SOAP fault: "x" (detail: "Fout" lacks "reden" at its place)' },
        },
      ],
    });
  });

  it('may not be met with silence', () => {
    const scene = new OddScene();
    scene.sends(oddity).breakOff();

    expect(check(scene.slice)).toMatchObject({ findings: [{ ...anAbsence }] });
  });

  it('tells nothing when it was not sent', () => {
    expect(check(new OddScene().slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

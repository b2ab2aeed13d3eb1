import { afterAll, describe, expect, it } from 'vitest';
import { checkDossier } from '#dossier/check-dossier.ts';
import { asNamedIn } from '#exchange/delivery-point.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { releases } from '#law/load-law.ts';
import { loadTestSchool } from '#law/load-test-school.ts';
import { newestPack } from '#law/pack-versions.ts';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import { simulationForTest } from './simulation.test-support.ts';

const { pupils, visitor } = loadTestSchool();
const dossierLaw = loadDossierLaw(newestPack);

function findingsIn(dossier: XmlElement | undefined): unknown {
  return dossier && checkDossier(writeXml(dossier), dossierLaw).findings;
}

function count(dossier: XmlElement | undefined, name: string): number {
  const all = dossier ? [...selfAndDescendants(dossier)] : [];
  return all.filter((element) => element.name === name).length;
}

describe.each(releases)('the published test school in %s', async (name) => {
  const { simulation, las, failures } = await simulationForTest(name);
  afterAll(async () => {
    await las.stop();
    await simulation.close();
    expect(failures).toEqual([]);
  });
  const { results, kinds: _kinds } = simulation.law.release;
  const within = asNamedIn(simulation.law.release, visitor);
  const plain = pupils.filter(
    ({ profile, answers }) => answers === 'dossier' && !/SWV/.test(profile),
  );

  it.each(
    plain.filter(({ year }) => year === undefined).map((pupil) => [pupil.pgn, pupil] as const),
  )('delivers a dossier about %s that breaks no rule', async (pgn, { profile }) => {
    const kind = profile === 'BB' ? 'binnen-brin' : 'overstap';
    const doel = profile === 'BB' ? { doel: within } : {};

    const { answer } = await las.fetch({ pgn, sector: 'VO', kind, ...doel });

    expect(answer?.resultaat).toBe(results.transferSucceeded);
    expect(findingsIn(answer?.dossier)).toEqual([]);
    expect(writeXml(answer?.dossier as XmlElement)).toContain(`>${pgn}<`);
  });

  it.each([
    ['559144428', '2015'],
    ['991904862', '2016'],
  ])('delivers a dossier about %s that is of %s and no longer valid', async (pgn, year) => {
    const { answer } = await las.fetch({ pgn, sector: 'VO' });

    expect(answer?.dossier?.namespace).toContain(year);
    expect(findingsIn(answer?.dossier)).not.toEqual([]);
  });

  it.each([
    ['097902378', 'notAvailable'],
    ['334390205', 'notRetrievable'],
  ] as const)('answers about %s by %s', async (pgn, result) => {
    const { answer } = await las.fetch({ pgn, sector: 'VO' });

    expect(answer).toEqual({ resultaat: results[result] });
  });

  it('puts many attachments into the dossier of 613543439', async () => {
    const { answer } = await las.fetch({ pgn: '613543439', sector: 'VO' });

    expect(count(answer?.dossier, 'bestandsinhoud')).toBeGreaterThan(1);
  });

  it('leaves the final test of 388483763 out, unless a moment before it was made ready is named', async () => {
    const ask = (aanvraagdatum?: string) =>
      las.fetch({ pgn: '388483763', sector: 'VO', ...(aanvraagdatum && { aanvraagdatum }) });

    const [none, before, after] = [
      await ask(),
      await ask('2017-04-06T13:34:29+02:00'),
      await ask('2017-04-06T13:34:31+02:00'),
    ];

    expect(count(none.answer?.dossier, 'eindtoets_basisonderwijs')).toBe(0);
    expect(count(none.answer?.dossier, 'herzienadvies')).toBe(0);
    expect(count(before.answer?.dossier, 'eindtoets_basisonderwijs')).toBeGreaterThan(0);
    expect(count(before.answer?.dossier, 'herzienadvies')).toBeGreaterThan(0);
    expect(after.answer).toEqual({ resultaat: results.notChanged });
  });

  it('delivers to the samenwerkingsverband what it asks for by the published koppelsleutel, however it is written', async () => {
    const koppelsleutel = '42a12e8a-f721-4b26-b2d9-586e2b2123ec';

    const { answer } = await las.fetch({ pgn: '', sector: 'SWV', kind: 'swv', koppelsleutel });

    expect(answer?.resultaat).toBe(results.transferSucceeded);
    expect(findingsIn(answer?.dossier)).toEqual([]);
  });

  it('knows no other number', async () => {
    const { answer } = await las.fetch({ pgn: '999900006', sector: 'VO' });

    expect(answer).toEqual({ resultaat: results.notAvailable });
  });
});

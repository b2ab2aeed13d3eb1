import { describe, expect, it } from 'vitest';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { pupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { text } from '#words/text.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { withholdsWhatIsNotNewer } from './withholds-what-is-not-newer.ts';

const later = { aanvraagdatum: '2026-01-06T09:00:00.000Z' };
const earlier = { aanvraagdatum: '2025-01-05T09:00:00.000Z' };
const assumptions = expect.arrayContaining(['A22-04', 'A22-26', 'A22-41']);

describe('withholding what is not newer', () => {
  it('is seen in LeerlinginfoNietGewijzigd', () => {
    const scene = new BronScene();
    const ask = scene.asks(later);
    scene.checks();
    const answer = ask.answer(refusal('LeerlinginfoNietGewijzigd'));

    expect(withholdsWhatIsNotNewer(scene.slice)).toEqual({
      looked: [ask.seq, answer],
      findings: [],
    });
  });

  it.each([
    ['a dossier', delivery(pupil.dossier)],
    ['another code', refusal('LeerlinginfoNietBeschikbaar')],
  ])('is breached by %s, unless we assumed wrongly', (_what, body) => {
    const scene = new BronScene();
    const ask = scene.asks(later);
    scene.checks();
    const answer = ask.answer(body);

    expect(withholdsWhatIsNotNewer(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions }],
    });
  });

  it('cannot be told of a dossier that parents have not seen', () => {
    const scene = new BronScene({ isInspected: false });
    const ask = scene.asks(later);
    scene.checks();
    ask.answer(refusal('LeerlinginfoNietGewijzigd'));

    expect(withholdsWhatIsNotNewer(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be told of a dossier that was ready for another school', () => {
    const scene = new BronScene({ readyFor: schools.other.brin });
    const ask = scene.asks(later);
    scene.checks();
    ask.answer(refusal('LeerlinginfoNietGewijzigd'));

    expect(withholdsWhatIsNotNewer(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it.each([
    ['an earlier date', earlier],
    ['no date', {}],
  ])('is not seen where %s was asked for', (_what, changes) => {
    const scene = new BronScene();
    const ask = scene.asks(changes);
    scene.checks();
    ask.answer(delivery(pupil.dossier));

    expect(withholdsWhatIsNotNewer(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

describe('the moment that a dossier was made ready', () => {
  const looksAt = (scene: BronScene, aanvraagdatum: string) => {
    const ask = scene.asks({ aanvraagdatum });
    scene.checks();
    ask.answer(refusal('LeerlinginfoNietGewijzigd'));
    return withholdsWhatIsNotNewer(scene.slice).looked.length > 0;
  };
  const soon = '2026-01-05T09:30:00.000Z';

  it('is not itself too old', () => {
    const scene = new BronScene();

    expect(looksAt(scene, scene.transcript.entries.at(-1)?.at ?? '')).toBe(false);
  });

  it.each([
    ['of another act of a user', 'listRequests', { status: 'done', answer: { requests: [] } }],
    ['of a making ready that failed', 'makeReady', { status: 'failed', why: text('nee', 'nee') }],
  ] as const)('is not that %s', (_what, call, outcome) => {
    const scene = new BronScene().wait(3_600_000);
    scene.transcript.drive(scene.scenario, call, { outcome });

    expect(looksAt(scene, soon)).toBe(true);
  });

  it('is not that of a making ready after the question', () => {
    const scene = new BronScene();
    const ask = scene.asks({ aanvraagdatum: soon });
    scene.checks();
    ask.answer(refusal('LeerlinginfoNietGewijzigd'));
    scene.wait(3_600_000).transcript.drive(scene.scenario, 'makeReady');

    expect(withholdsWhatIsNotNewer(scene.slice).looked).not.toEqual([]);
  });

  it('is unknown where nothing was made ready', () => {
    const scene = new BronScene({ readyFor: undefined });

    expect(looksAt(scene, soon)).toBe(false);
  });
});

describe('a dossier that came although it is not newer', () => {
  it.each([
    ['seen by no parent', { isInspected: false }],
    ['ready for another school', { readyFor: schools.other.brin }],
  ])('breaches also where it was %s', (_what, arranged) => {
    const scene = new BronScene(arranged);
    const ask = scene.asks(later);
    scene.checks();
    const answer = ask.answer(delivery(pupil.dossier));

    expect(withholdsWhatIsNotNewer(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer] }],
    });
  });
});

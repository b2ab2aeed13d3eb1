import { describe, expect, it } from 'vitest';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { pupil, schools } from '#evidence/transcript-builder.test-support.ts';
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
      findings: [{ kind: 'breach', entries: [answer], assumptions }],
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

import { describe, expect, it } from 'vitest';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { dossierOf, fault, pupil } from '#evidence/transcript-builder.test-support.ts';
import { text } from '#words/text.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { deliversWhatIsNewer } from './delivers-what-is-newer.ts';

const earlier = { aanvraagdatum: '2025-01-05T09:00:00.000Z' };

describe('delivering what is newer', () => {
  it.each([
    ['the dossier', delivery(pupil.dossier)],
    ['a dossier that is wrong in another way', delivery(dossierOf(pupil.pgn, 'Ander'))],
  ])('is seen in %s', (_what, body) => {
    const scene = new BronScene();
    const ask = scene.asks(earlier);
    scene.checks();
    const answer = ask.answer(body);

    expect(deliversWhatIsNewer(scene.slice)).toEqual({ looked: [ask.seq, answer], findings: [] });
  });

  it.each([
    ['LeerlinginfoNietGewijzigd', refusal('LeerlinginfoNietGewijzigd')],
    ['a fault', fault()],
  ])('is breached by %s, unless we assumed wrongly', (_what, body) => {
    const scene = new BronScene();
    const ask = scene.asks(earlier);
    scene.checks();
    const answer = ask.answer(body);

    expect(deliversWhatIsNewer(scene.slice)).toMatchObject({
      findings: [
        {
          ...aBreach,
          entries: [answer],
          assumptions: expect.arrayContaining(['A22-04', 'A22-41']),
        },
      ],
    });
  });

  it('is missed when no answer comes', () => {
    const scene = new BronScene();
    const ask = scene.asks(earlier);
    scene.checks();
    ask.breakOff('TimeoutError');

    expect(deliversWhatIsNewer(scene.slice)).toMatchObject({ findings: [{ ...anAbsence }] });
  });

  it('cannot be demanded of a dossier that was not made ready', () => {
    const scene = new BronScene({ readyFor: undefined });
    const ask = scene.asks(earlier);
    scene.checks();
    ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(deliversWhatIsNewer(scene.slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
  });

  it.each([
    ['a later date', { aanvraagdatum: '2026-01-06T09:00:00.000Z' }],
    ['no date', {}],
  ])('is not seen where %s was asked for', (_what, changes) => {
    const scene = new BronScene();
    const ask = scene.asks(changes);
    scene.checks();
    ask.answer(delivery(pupil.dossier));

    expect(deliversWhatIsNewer(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

describe('the moment that a dossier was entered', () => {
  const looksAt = (scene: BronScene, aanvraagdatum: string) => {
    const ask = scene.asks({ aanvraagdatum });
    scene.checks();
    ask.answer(delivery(pupil.dossier));
    return deliversWhatIsNewer(scene.slice).looked.length > 0;
  };
  const momentOf = ({ transcript }: BronScene, name: string) =>
    transcript.entries.find((entry) => entry.kind === 'driver-called' && entry.call === name)?.at ??
    '';

  it('is itself new enough', () => {
    const scene = new BronScene();

    expect(looksAt(scene, momentOf(scene, 'loadPupil'))).toBe(true);
  });

  it('is not that of what was done with it afterwards', () => {
    const scene = new BronScene();

    expect(looksAt(scene, momentOf(scene, 'recordInspection'))).toBe(false);
  });

  it('is not that of an entering that failed', () => {
    const scene = new BronScene().wait(60_000);
    const seq = scene.transcript.drive(scene.scenario, 'loadPupil', {
      outcome: { status: 'failed', why: text('nee', 'no') },
    });

    expect(looksAt(scene, scene.transcript.entries[seq - 1]?.at ?? '')).toBe(false);
  });

  it('is not that of an entering after the question', () => {
    const scene = new BronScene();
    const ask = scene.asks({ aanvraagdatum: '2026-01-05T09:30:00.000Z' });
    scene.checks();
    ask.answer(refusal('LeerlinginfoNietGewijzigd'));
    scene.wait(3_600_000).transcript.drive(scene.scenario, 'loadPupil');

    expect(deliversWhatIsNewer(scene.slice).looked).toEqual([]);
  });

  it('is unknown where nothing was entered', () => {
    const scene = new BronScene({ isLoaded: false });

    expect(looksAt(scene, earlier.aanvraagdatum)).toBe(false);
  });
});

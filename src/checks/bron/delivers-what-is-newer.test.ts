import { describe, expect, it } from 'vitest';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { dossierOf, fault, pupil } from '#evidence/transcript-builder.test-support.ts';
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
          kind: 'breach',
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

    expect(deliversWhatIsNewer(scene.slice)).toMatchObject({ findings: [{ kind: 'absence' }] });
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

import { describe, expect, it } from 'vitest';
import { type Arranged, BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { planned, pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { deliversWithinTheBrinWithoutInspection } from './delivers-within-the-brin-without-inspection.ts';

const unseen = { isInspected: false };

function sceneIn(profile: string, arranged: Arranged = unseen) {
  return new BronScene(arranged, { scenario: planned('bron-scenario', 'bron', [], profile) });
}

describe('delivering within the BRIN without inspection', () => {
  it('is seen in a dossier', () => {
    const scene = sceneIn('BB');
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(delivery(pupil.dossier));

    expect(deliversWithinTheBrinWithoutInspection(scene.slice)).toEqual({
      looked: [ask.seq, answer],
      findings: [],
    });
  });

  it('is breached by a refusal', () => {
    const scene = sceneIn('BB');
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(refusal('LeerlinginfoNietOpvraagbaar'));

    expect(deliversWithinTheBrinWithoutInspection(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer] }],
    });
  });

  it('is missed when no answer comes', () => {
    const scene = sceneIn('BB');
    const ask = scene.asks();
    ask.breakOff();

    expect(deliversWithinTheBrinWithoutInspection(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [ask.seq] }],
    });
  });

  it.each([
    ['in a transfer to another school', sceneIn('POVO')],
    ['where it was not made ready', sceneIn('BB', { ...unseen, readyFor: undefined })],
    ['where parents had seen it', inspected()],
  ])('cannot be demanded %s', (_where, scene) => {
    const ask = scene.asks();
    scene.checks();
    ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(deliversWithinTheBrinWithoutInspection(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

function inspected() {
  const scene = sceneIn('BB');
  scene.transcript.drive(scene.scenario, 'recordInspection', {
    request: { pgn: pupil.pgn, inspection: { inzage: 'true' } },
  });
  return scene;
}

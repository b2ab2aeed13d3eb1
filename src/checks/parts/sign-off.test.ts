import { describe, expect, it } from 'vitest';
import { delivery, refusal } from '#evidence/scenes.test-support.ts';
import { message, pupil } from '#evidence/transcript-builder.test-support.ts';
import { anAbsence } from './findings.test-support.ts';
import { unclosed } from './sign-off.ts';
import { userAsks } from './user-ask.ts';
import { UserScene } from './user-scene.test-support.ts';

const { signOffMs } = new UserScene().slice.limits;

/** What is said of the first ask of a user in which this goes over the wire. */
function saidOf(wire: (scene: UserScene) => number) {
  const scene = new UserScene();
  let end = 0;
  scene.orders({
    wire: () => {
      end = wire(scene);
    },
  });
  const { slice } = scene;
  const [ask] = userAsks(slice);
  const dueMs = Date.parse(scene.transcript.entries[end - 1]?.at ?? '') + signOffMs;
  return { findings: ask ? unclosed(slice, ask) : undefined, end, dueMs };
}

describe('a session that was not signed off', () => {
  it.each<[string, (scene: UserScene) => number]>([
    [
      'the last answer',
      (scene) => {
        scene.opens();
        scene.asks(refusal('LeerlinginfoNietBeschikbaar'));
        return scene.asks(delivery(pupil.dossier)).answeredBy;
      },
    ],
    [
      'the end of the last question, which was not answered',
      (scene) => {
        scene.opens();
        return scene.startsToAsk().breakOff();
      },
    ],
    [
      'the last question when nothing came of it',
      (scene) => {
        const { answeredBy } = scene.opens();
        scene.startsToAsk();
        return answeredBy;
      },
    ],
    ['the grant when nobody was asked', (scene) => scene.opens().answeredBy],
  ])('is due from %s', (_what, wire) => {
    const { findings, end, dueMs } = saidOf(wire);

    expect(findings).toMatchObject([{ ...anAbsence, entries: [end], dueMs }]);
  });

  it.each<[string, (scene: UserScene) => number]>([
    [
      'that was',
      (scene) => {
        scene.opens();
        return scene.signsOff().seq;
      },
    ],
    [
      'that was not granted',
      (scene) =>
        scene.opensWith(message('overdrachtResponse', { resultaat: 'VerstrekkerNietBekend' })).seq,
    ],
  ])('is none %s', (_what, wire) => {
    expect(saidOf(wire).findings).toEqual([]);
  });

  it('is said of the ask that it was opened in only', () => {
    const scene = new UserScene();
    scene.orders({ wire: () => void scene.opens() });
    scene.orders({ id: '2' });
    const { slice } = scene;
    const said = userAsks(slice).map((ask) => unclosed(slice, ask).length);

    expect(said).toEqual([1, 0]);
  });
});

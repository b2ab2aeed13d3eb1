import { describe, expect, it } from 'vitest';
import type { Asking } from '#evidence/exchange.ts';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { fault, message, pupil } from '#evidence/transcript-builder.test-support.ts';
import { documentAsks } from '../parts/exchanges.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { objectionTo, tellsTheObjection } from './session-objection.ts';

/** A request, the checks of its session, and what it is answered with. */
function asked(check: (scene: BronScene) => void, answer?: string) {
  const scene = new BronScene();
  const sent = scene.asks();
  check(scene);
  const answeredBy = answer === undefined ? sent.seq : sent.answer(answer);
  const { slice } = scene;
  const [ask] = documentAsks(slice) as [Asking<'documentRequest'>];
  return { slice, ask, answeredBy };
}

const isObjectedTo = (scene: BronScene) => void scene.checks('SessieAfwijkend');

describe('what the Traffic Center had against a session', () => {
  it.each<[string, (scene: BronScene) => void, string | undefined]>([
    ['its result', isObjectedTo, 'SessieAfwijkend'],
    [
      'the last of its results, though it was silent or faulty afterwards',
      (scene) => {
        scene.checks('SessieOnbekend');
        scene.checks('SessieAfwijkend');
        scene.startsToCheck().answer(fault());
        scene.startsToCheck().breakOff();
      },
      'SessieAfwijkend',
    ],
    [
      'nothing where it called the session valid as well',
      (scene) => {
        scene.checks('SessieAfwijkend');
        scene.checks();
      },
      undefined,
    ],
    ['nothing where it was not asked', () => {}, undefined],
    [
      'nothing where it answered with another message',
      (scene) => {
        scene
          .startsToCheck()
          .answer(message('afmeldingResponse', { resultaat: 'SessieAfwijkend' }));
      },
      undefined,
    ],
  ])('is %s', (_what, check, objection) => {
    const { slice, ask } = asked(check, refusal('SessieAfwijkend'));

    expect(objectionTo(slice, ask)).toBe(objection);
  });
});

describe('telling an objection', () => {
  it('is sound in its words', () => {
    const { slice, ask } = asked(isObjectedTo, refusal('SessieAfwijkend'));

    expect(tellsTheObjection(slice, ask, 'SessieAfwijkend')).toEqual([]);
  });

  it.each([
    ['another result', refusal('SessieOnbekend'), 'The result SessieOnbekend', []],
    ['a fault', fault('Nee'), 'A SOAP fault: "Nee"', ['A22-08']],
    ['a dossier', delivery(pupil.dossier), 'The dossier was delivered', []],
    [
      'a dossier beside it',
      refusal('SessieAfwijkend').replace('</resultaat>', `$&${pupil.dossier}`),
      'The dossier was delivered',
      [],
    ],
  ])('is breached by %s', (_what, answer, told, assumptions) => {
    const { slice, ask, answeredBy } = asked(isObjectedTo, answer);

    expect(tellsTheObjection(slice, ask, 'SessieAfwijkend')).toMatchObject([
      {
        ...aBreach,
        expected: { en: expect.stringMatching(/^The result SessieAfwijkend,/) },
        actual: { en: told },
        entries: [answeredBy - 1, answeredBy],
        assumptions,
      },
    ]);
  });

  it('is missing where no answer came', () => {
    const { slice, ask } = asked(isObjectedTo);

    expect(tellsTheObjection(slice, ask, 'SessieAfwijkend')).toMatchObject([{ kind: 'absence' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { fault, pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { withholdsOnARefusedCheck } from './withholds-on-a-refused-check.ts';

describe('withholding on a refused check', () => {
  it.each([
    ['a refusal', refusal('SessieAfwijkend')],
    ['a refusal under a code that nobody knows', refusal('Nee')],
    ['a fault', fault()],
  ])('is seen in %s', (_what, body) => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.startsToCheck().answer(fault('This certificate is not known'));
    ask.answer(body);

    const { looked, findings } = withholdsOnARefusedCheck(scene.slice);

    expect(looked).toContain(ask.seq);
    expect(findings).toEqual([]);
  });

  it.each([
    ['a dossier', delivery(pupil.dossier), []],
    [
      'a dossier under the code of a refusal',
      refusal('SessieAfwijkend').replace('</resultaat>', `$&${pupil.dossier}`),
      [],
    ],
    [
      'success without a dossier, which is an assumption',
      refusal('OverdrachtGeslaagd'),
      ['A22-18'],
    ],
  ])('is breached by %s', (_what, body, assumptions) => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.startsToCheck().answer(fault('This certificate is not known'));
    const answer = ask.answer(body);

    expect(withholdsOnARefusedCheck(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: expect.arrayContaining([ask.seq, answer]), assumptions }],
    });
  });

  it('cannot be told of a dossier that was not there', () => {
    const scene = new BronScene({ readyFor: undefined });
    const ask = scene.asks();
    scene.startsToCheck().answer(fault('This certificate is not known'));
    ask.answer(refusal('SessieAfwijkend'));

    expect(withholdsOnARefusedCheck(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is not seen in a plain exchange', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    ask.answer(delivery(pupil.dossier));

    expect(withholdsOnARefusedCheck(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it.each<[string, (scene: BronScene) => void]>([
    ['the session was found invalid', (scene) => void scene.checks('SessieAfwijkend')],
    ['the session was not checked', () => {}],
    [
      'a later check of it succeeded',
      (scene) => {
        scene.startsToCheck().answer(fault());
        scene.checks();
      },
    ],
    ['the check was not answered', (scene) => void scene.startsToCheck().breakOff()],
  ])('is not seen where %s', (_what, check) => {
    const scene = new BronScene();
    scene.startsToCheck().answer(fault());
    const ask = scene.asks();
    check(scene);
    ask.answer(refusal('SessieAfwijkend'));

    expect(withholdsOnARefusedCheck(scene.slice)).toMatchObject({ looked: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { delivery, refusal } from '#evidence/scenes.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { ChangedPupil, first, second, third } from './changed-pupil.test-support.ts';
import { keepsAReadyDossierFrozen } from './keeps-a-ready-dossier-frozen.ts';

describe('keeping a ready dossier frozen', () => {
  it.each([
    ['the dossier that was made ready', delivery(first)],
    ['one that is wrong in another way', delivery(first.replace('AAEC', 'AAED'))],
  ])('is seen in %s', (_what, body) => {
    const scene = new ChangedPupil();
    scene.enters(first);
    scene.shows().makesReady();
    scene.enters(second);
    const answer = scene.isAnswered(body);

    const { looked, findings } = keepsAReadyDossierFrozen(scene.slice);

    expect(looked).toContain(answer);
    expect(findings).toEqual([]);
  });

  it('is breached by what was entered afterwards', () => {
    const scene = new ChangedPupil();
    scene.enters(first);
    scene.shows().makesReady();
    const change = scene.enters(second);
    const answer = scene.isAnswered(delivery(second));

    expect(keepsAReadyDossierFrozen(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [change, answer], assumptions: [] }],
    });
  });

  it('is breached by a refusal, unless our request or key led to it', () => {
    const scene = new ChangedPupil();
    scene.enters(first);
    scene.shows().makesReady();
    scene.enters(second);
    const answer = scene.isAnswered(refusal('LeerlinginfoNietBeschikbaar'));

    expect(keepsAReadyDossierFrozen(scene.slice)).toMatchObject({
      findings: [
        { ...aBreach, entries: [answer], assumptions: expect.arrayContaining(['A22-04']) },
      ],
    });
  });

  it('is not seen where nothing was changed', () => {
    const scene = new ChangedPupil();
    scene.enters(first);
    scene.shows().makesReady();
    scene.isAnswered(delivery(first));

    expect(keepsAReadyDossierFrozen(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('says what was entered last', () => {
    const scene = new ChangedPupil();
    scene.enters(first);
    scene.shows().makesReady();
    scene.enters(third);
    scene.enters(second);
    scene.isAnswered(delivery(second));

    expect(keepsAReadyDossierFrozen(scene.slice).findings).toMatchObject([
      { ...aBreach, actual: { en: expect.stringMatching(/Anne/) } },
    ]);
  });

  it.each<[string, (scene: ChangedPupil) => void]>([
    [
      'nothing was ready',
      (scene) => {
        scene.enters(first);
        scene.enters(second);
      },
    ],
    [
      'the change was refused',
      (scene) => {
        scene.enters(first);
        scene.shows().makesReady();
        scene.enters(second, 'refused');
      },
    ],
    [
      'nothing was entered before it was ready',
      (scene) => {
        scene.shows().makesReady();
        scene.enters(second);
      },
    ],
    ['nothing was entered', (scene) => void scene.shows().makesReady()],
  ])('is not seen where %s', (_what, play) => {
    const scene = new ChangedPupil();
    play(scene);
    scene.isAnswered(delivery(second));

    expect(keepsAReadyDossierFrozen(scene.slice)).toMatchObject({ looked: [] });
  });

  it('is not seen where the change came after the request', () => {
    const scene = new ChangedPupil();
    scene.enters(first);
    scene.shows().makesReady();
    scene.isAnswered(delivery(second));
    scene.enters(second);

    expect(keepsAReadyDossierFrozen(scene.slice)).toMatchObject({ looked: [] });
  });
});

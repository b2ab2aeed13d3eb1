import { describe, expect, it } from 'vitest';
import { delivery, refusal } from '#evidence/scenes.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { ChangedPupil, first, second, third } from './changed-pupil.test-support.ts';
import { deliversTheDossierMadeReadyAgain } from './delivers-the-dossier-made-ready-again.ts';

describe('delivering the dossier made ready again', () => {
  it.each([
    ['the dossier that was made ready last', delivery(second)],
    ['one that is wrong in another way', delivery(second.replace('AAEC', 'AAED'))],
  ])('is seen in %s', (_what, body) => {
    const scene = new ChangedPupil();
    scene.enters(first);
    scene.shows().makesReady();
    scene.enters(second);
    scene.shows().makesReady();
    const answer = scene.isAnswered(body);

    const { looked, findings } = deliversTheDossierMadeReadyAgain(scene.slice);

    expect(looked).toContain(answer);
    expect(findings).toEqual([]);
  });

  it('is breached by what was ready at first', () => {
    const scene = new ChangedPupil();
    scene.enters(first);
    scene.shows().makesReady();
    const change = scene.enters(second);
    scene.shows().makesReady();
    const answer = scene.isAnswered(delivery(first));

    expect(deliversTheDossierMadeReadyAgain(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [change, answer], assumptions: [] }],
    });
  });

  it('is breached by a refusal, unless our request or key led to it', () => {
    const scene = new ChangedPupil();
    scene.enters(first);
    scene.shows().makesReady();
    scene.enters(second);
    scene.shows().makesReady();
    const answer = scene.isAnswered(refusal('LeerlinginfoNietBeschikbaar'));

    expect(deliversTheDossierMadeReadyAgain(scene.slice)).toMatchObject({
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

    expect(deliversTheDossierMadeReadyAgain(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('says which contents should have gone, those that were entered last', () => {
    const scene = new ChangedPupil();
    scene.enters(first);
    scene.shows().makesReady();
    scene.enters(third);
    const change = scene.enters(second);
    scene.shows().makesReady();
    const answer = scene.isAnswered(delivery(first));

    expect(deliversTheDossierMadeReadyAgain(scene.slice).findings).toMatchObject([
      { ...aBreach, actual: { en: expect.stringMatching(/Fé/) }, entries: [change, answer] },
    ]);
  });

  it('is not seen where it was made ready twice without a change', () => {
    const scene = new ChangedPupil();
    scene.enters(first);
    scene.shows().makesReady().makesReady();
    scene.isAnswered(delivery(first));

    expect(deliversTheDossierMadeReadyAgain(scene.slice)).toMatchObject({ looked: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { BronScene } from '#evidence/scenes.test-support.ts';
import { pupil } from '#evidence/transcript-builder.test-support.ts';
import { delivers, dossierWith, refuses } from '../parts/contents/delivered.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { carriesTheDisagreement } from './carries-the-disagreement.ts';

const recorded = {
  voorlopigdossier: 'false',
  inzage: '1',
  akkoord: 'Nee',
  redennietakkoord: 'Te laag',
};
const told =
  '<voorlopigdossier>false</voorlopigdossier><inzage>true</inzage><akkoord>Nee</akkoord><redennietakkoord>Te laag</redennietakkoord>';
const dossier = (inzage: string) => dossierWith('', `<inzage>${inzage}</inzage>`);

function sceneOf(inspection: object) {
  const scene = new BronScene({ isInspected: false });
  scene.transcript.drive(scene.scenario, 'recordInspection', {
    request: { pgn: pupil.pgn, inspection },
  });
  return scene;
}

describe('carrying the disagreement', () => {
  it.each([
    ['what they say and why', told],
    [
      'another day than recorded, which is not about this',
      `${told}<inzagedatum>2020-01-01</inzagedatum>`,
    ],
  ])('is seen in a dossier with %s', (_how, inzage) => {
    const scene = sceneOf(recorded);
    const looked = delivers(scene, { known: dossierWith(''), delivered: dossier(inzage) });

    expect(carriesTheDisagreement(scene.slice)).toEqual({ looked, findings: [] });
  });

  it.each([
    ['agreement', told.replace('>Nee<', '>Ja<')],
    ['no reason', told.replace(/<reden.*/, '')],
    ['another reason', told.replace('Te laag', 'Te hoog')],
    ['nothing at all', ''],
  ])('is breached by a dossier with %s', (_how, inzage) => {
    const scene = sceneOf(recorded);
    const [, answer] = delivers(scene, { known: dossierWith(''), delivered: dossier(inzage) });

    expect(carriesTheDisagreement(scene.slice).findings.at(0)).toMatchObject({
      ...aBreach,
      entries: [answer],
      assumptions: [],
    });
  });

  it('cannot be seen where nothing of the kind was recorded', () => {
    const scene = sceneOf({ inzage: 'true', akkoord: 'Ja' });
    delivers(scene, { known: dossierWith(''), delivered: dossier(told) });

    expect(carriesTheDisagreement(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be seen where nothing is delivered', () => {
    const scene = sceneOf(recorded);
    refuses(scene, dossierWith(''));

    expect(carriesTheDisagreement(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

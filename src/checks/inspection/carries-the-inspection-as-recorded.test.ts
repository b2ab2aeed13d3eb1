import { describe, expect, it } from 'vitest';
import { BronScene } from '#evidence/scenes.test-support.ts';
import { pupil } from '#evidence/transcript-builder.test-support.ts';
import { delivers, dossierWith, refuses } from '../parts/contents/delivered.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { carriesTheInspectionAsRecorded } from './carries-the-inspection-as-recorded.ts';

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

describe('carrying the inspection as recorded', () => {
  it.each([['all of it, a boolean in its other spelling', told]])(
    'is seen in a dossier with %s',
    (_how, inzage) => {
      const scene = sceneOf(recorded);
      const looked = delivers(scene, { known: dossierWith(''), delivered: dossier(inzage) });

      expect(carriesTheInspectionAsRecorded(scene.slice)).toEqual({ looked, findings: [] });
    },
  );

  it.each([
    ['another value', told.replace('Te laag', 'Te hoog')],
    ['a value that is not there', told.replace('<akkoord>Nee</akkoord>', '')],
    ['a value that was not recorded', `${told}<toestemming>Ja</toestemming>`],
    ['a boolean the other way round', told.replace('>true<', '>0<')],
    ['nothing at all', ''],
  ])('is breached by a dossier with %s', (_how, inzage) => {
    const scene = sceneOf(recorded);
    const [, answer] = delivers(scene, { known: dossierWith(''), delivered: dossier(inzage) });

    expect(carriesTheInspectionAsRecorded(scene.slice).findings.at(0)).toMatchObject({
      ...aBreach,
      entries: [answer],
      assumptions: [],
    });
  });

  it('cannot be seen where nothing of the kind was recorded', () => {
    const scene = new BronScene({ isInspected: false });
    delivers(scene, { known: dossierWith(''), delivered: dossier(told) });

    expect(carriesTheInspectionAsRecorded(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be seen where nothing is delivered', () => {
    const scene = sceneOf(recorded);
    refuses(scene, dossierWith(''));

    expect(carriesTheInspectionAsRecorded(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

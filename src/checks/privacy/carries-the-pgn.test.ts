import { describe, expect, it } from 'vitest';
import { BronScene } from '#evidence/scenes.test-support.ts';
import { delivers, dossierWith, refuses } from '../parts/contents/delivered.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { carriesThePgn } from './carries-the-pgn.ts';

const known = dossierWith('');

describe('carrying the PGN', () => {
  it.each([
    ['it as bsn', known],
    ['it as onderwijsnummer', known.replaceAll('bsn>', 'onderwijsnummer>')],
  ])('is seen in a dossier with %s', (_how, delivered) => {
    const scene = new BronScene();
    const looked = delivers(scene, { known, delivered });

    expect(carriesThePgn(scene.slice)).toEqual({ looked, findings: [] });
  });

  it.each([
    ['none', dossierWith('', '', '')],
    ['that of another', dossierWith('', '', '<bsn>999900018</bsn>')],
    ['one that is empty', dossierWith('', '', '<bsn/>')],
  ])('is breached by a dossier with %s', (_how, delivered) => {
    const scene = new BronScene();
    const [, answer] = delivers(scene, { known, delivered });

    expect(carriesThePgn(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('cannot be seen where nothing is delivered', () => {
    const scene = new BronScene();
    refuses(scene, known);

    expect(carriesThePgn(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it.each([
    ['none', dossierWith('', '', ''), 'The dossier carries no PGN'],
    [
      'another',
      dossierWith('', '', '<bsn>999900018</bsn>'),
      'The dossier carries the PGN 999900018',
    ],
  ])('says so of %s', (_what, delivered, told) => {
    const scene = new BronScene();
    delivers(scene, { known, delivered });

    expect(carriesThePgn(scene.slice).findings).toMatchObject([{ actual: { en: told } }]);
  });
});

import { describe, expect, it } from 'vitest';
import { BronScene } from '#evidence/scenes.test-support.ts';
import { delivers, dossierWith, refuses } from '../parts/contents/delivered.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { namesItsOwnSchool } from './names-its-own-school.ts';

const known = dossierWith('');

describe('naming its own school', () => {
  it.each([['the school that was asked', known]])(
    'is seen in a dossier with %s',
    (_how, delivered) => {
      const scene = new BronScene();
      const looked = delivers(scene, { known, delivered });

      expect(namesItsOwnSchool(scene.slice)).toEqual({ looked, findings: [] });
    },
  );

  it.each([
    ['another school', known.replace('99ZP', '99ZZ')],
    ['no school', known.replace(/<brincode>.*<.brincode>/, '')],
  ])('is breached by a dossier with %s', (_how, delivered) => {
    const scene = new BronScene();
    const [, answer] = delivers(scene, { known, delivered });

    expect(namesItsOwnSchool(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('cannot be seen where nothing is delivered', () => {
    const scene = new BronScene();
    refuses(scene, known);

    expect(namesItsOwnSchool(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

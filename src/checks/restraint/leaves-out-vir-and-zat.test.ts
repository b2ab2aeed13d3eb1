import { describe, expect, it } from 'vitest';
import { BronScene } from '#evidence/scenes.test-support.ts';
import { delivers, dossierWith, refuses } from '../parts/contents/delivered.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { leavesOutVirAndZat } from './leaves-out-vir-and-zat.ts';

const known = dossierWith('');

describe('leaving out what is for other tables', () => {
  it.each([
    ['neither', known],
    ['an empty block', dossierWith('<zorg><vir/></zorg>')],
  ])('is seen in a dossier with %s', (_how, delivered) => {
    const scene = new BronScene();
    const looked = delivers(scene, { known, delivered });

    expect(leavesOutVirAndZat(scene.slice)).toEqual({ looked, findings: [] });
  });

  it.each([
    ['data of the risk index', dossierWith('<zorg><vir>true</vir></zorg>')],
    ['data of the care team', dossierWith('', '<zorg><zat><naam>A</naam></zat></zorg>')],
  ])('is breached by a dossier with %s', (_how, delivered) => {
    const scene = new BronScene();
    const [, answer] = delivers(scene, { known, delivered });

    expect(leavesOutVirAndZat(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('cannot be seen where nothing is delivered', () => {
    const scene = new BronScene();
    refuses(scene, known);

    expect(leavesOutVirAndZat(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

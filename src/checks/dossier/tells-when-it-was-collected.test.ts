import { describe, expect, it } from 'vitest';
import { BronScene } from '#evidence/scenes.test-support.ts';
import { delivers, dossierWith, refuses } from '../parts/contents/delivered.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { tellsWhenItWasCollected } from './tells-when-it-was-collected.ts';

const known = dossierWith('');

describe('telling when a dossier was collected', () => {
  it.each([
    ['an earlier day', known],
    ['the day of delivery', known.replace('2020-02-01', '2026-01-05')],
    ['a time zone', known.replace('2020-02-01', '2026-01-05+01:00')],
  ])('is seen in a dossier with %s', (_how, delivered) => {
    const scene = new BronScene();
    const looked = delivers(scene, { known, delivered });

    expect(tellsWhenItWasCollected(scene.slice)).toEqual({ looked, findings: [] });
  });

  it.each([
    ['the day after', known.replace('2020-02-01', '2026-01-06')],
    ['no day', known.replace('2020-02-01', ' ')],
    ['no element for it', known.replace(/<datum>.*<.datum>/, '')],
  ])('is breached by a dossier with %s', (_how, delivered) => {
    const scene = new BronScene();
    const [, answer] = delivers(scene, { known, delivered });

    expect(tellsWhenItWasCollected(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('cannot be seen where nothing is delivered', () => {
    const scene = new BronScene();
    refuses(scene, known);

    expect(tellsWhenItWasCollected(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

describe('the day of delivery', () => {
  it('begins at midnight in the Netherlands', () => {
    const scene = new BronScene().wait(14 * 3_600_000 + 1_800_000);
    const delivered = known.replace('2020-02-01', '2026-01-06');
    delivers(scene, { known, delivered });

    expect(tellsWhenItWasCollected(scene.slice)).toMatchObject({ findings: [] });
  });
});

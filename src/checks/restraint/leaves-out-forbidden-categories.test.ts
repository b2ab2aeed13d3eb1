import { describe, expect, it } from 'vitest';
import { BronScene } from '#evidence/scenes.test-support.ts';
import { delivers, dossierWith, refuses } from '../parts/contents/delivered.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { leavesOutForbiddenCategories } from './leaves-out-forbidden-categories.ts';

const known = dossierWith(
  '<vanpeuterspeelzaal>true</vanpeuterspeelzaal><certificaat>EHBO</certificaat>',
);
const scene = () => new BronScene();

describe('leaving out forbidden categories', () => {
  it.each([
    ['without them', ''],
    ['with one of them empty', '<vanpeuterspeelzaal/>'],
    [
      'with a category that may go along',
      '<verzuim><dagdelengeoorloofd>1</dagdelengeoorloofd></verzuim>',
    ],
  ])('is seen in a dossier %s', (_how, more) => {
    const about = scene();
    const looked = delivers(about, { known, delivered: dossierWith(more) });

    expect(leavesOutForbiddenCategories(about.slice)).toEqual({ looked, findings: [] });
  });

  it.each([
    ['with one of them', '<certificaat>EHBO</certificaat>'],
    [
      'with another of them',
      '<vroegschools><codevroegschoolsprogramma>1</codevroegschoolsprogramma></vroegschools>',
    ],
  ])('is breached by a dossier %s', (_how, more) => {
    const about = scene();
    const [, answer] = delivers(about, { known, delivered: dossierWith(more) });

    expect(leavesOutForbiddenCategories(about.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('cannot be seen where the school knows nothing of the kind', () => {
    const about = scene();
    delivers(about, {
      known: dossierWith('<verzuim><dagdelengeoorloofd>1</dagdelengeoorloofd></verzuim>'),
      delivered: dossierWith(''),
    });

    expect(leavesOutForbiddenCategories(about.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be seen where nothing is delivered', () => {
    const about = scene();
    refuses(about, known);

    expect(leavesOutForbiddenCategories(about.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

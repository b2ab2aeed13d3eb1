import { describe, expect, it } from 'vitest';
import { BronScene } from '#evidence/scenes.test-support.ts';
import { delivers, dossierWith, refuses } from '../parts/contents/delivered.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { leavesOutOldTests } from './leaves-out-old-tests.ts';

const known = dossierWith(
  '<toetslijst><toets><afname><afnamedatum>2017-07-31</afnamedatum></afname></toets></toetslijst>',
);
const scene = () => new BronScene();

describe('leaving out old tests', () => {
  it.each([
    ['without tests', ''],
    [
      'with a test of the first day that counts',
      '<toetslijst><toets><afname><afnamedatum>2017-08-01</afnamedatum></afname></toets></toetslijst>',
    ],
    [
      'with a test of this year',
      '<toetslijst><toets><afname><afnamedatum>2020-01-10</afnamedatum></afname></toets></toetslijst>',
    ],
  ])('is seen in a dossier %s', (_how, more) => {
    const about = scene();
    const looked = delivers(about, { known, delivered: dossierWith(more) });

    expect(leavesOutOldTests(about.slice)).toEqual({ looked, findings: [] });
  });

  it.each([
    [
      'with the old test',
      '<toetslijst><toets><afname><afnamedatum>2017-07-31</afnamedatum></afname></toets></toetslijst>',
    ],
    [
      'with an older one',
      '<toetslijst><toets><afname><afnamedatum>2012-01-01</afnamedatum></afname></toets></toetslijst>',
    ],
  ])('is breached by a dossier %s', (_how, more) => {
    const about = scene();
    const [, answer] = delivers(about, { known, delivered: dossierWith(more) });

    expect(leavesOutOldTests(about.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('cannot be seen where the school knows nothing of the kind', () => {
    const about = scene();
    delivers(about, {
      known: dossierWith(
        '<toetslijst><toets><afname><afnamedatum>2017-08-01</afnamedatum></afname></toets></toetslijst>',
      ),
      delivered: dossierWith(''),
    });

    expect(leavesOutOldTests(about.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be seen where nothing is delivered', () => {
    const about = scene();
    refuses(about, known);

    expect(leavesOutOldTests(about.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it.each([
    ['a test without its day', '<toets><naam>Oud</naam></toets>'],
    [
      'a day with white space before it',
      '<toets><afname><afnamedatum> 2019-01-10</afnamedatum></afname></toets>',
    ],
    [
      'an old day of something else',
      '<rapport><afname><afnamedatum>2012-01-01</afnamedatum></afname></rapport>',
    ],
  ])('is seen in a dossier with %s', (_what, more) => {
    const about = scene();
    delivers(about, { known, delivered: dossierWith(`<toetslijst>${more}</toetslijst>`) });

    expect(leavesOutOldTests(about.slice)).toMatchObject({ findings: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { BronScene } from '#evidence/scenes.test-support.ts';
import { delivers, dossierWith, refuses } from '../parts/contents/delivered.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { leavesOutForbiddenFields } from './leaves-out-forbidden-fields.ts';

const known = dossierWith(
  '<geboorteplaats>Veen</geboorteplaats><nationaliteit>0001</nationaliteit>',
);
const scene = () => new BronScene();

describe('leaving out what may never go along', () => {
  it.each([
    ['without it', ''],
    ['with it empty', '<geboorteplaats/>'],
    ['with the whole date of birth', '<geboortedatum>2010-01-01</geboortedatum>'],
  ])('is seen in a dossier %s', (_how, more) => {
    const about = scene();
    const looked = delivers(about, { known, delivered: dossierWith(more) });

    expect(leavesOutForbiddenFields(about.slice)).toEqual({ looked, findings: [] });
  });

  it.each([
    ['with geboorteplaats', '<geboorteplaats>1</geboorteplaats>'],
    ['with nationaliteit', '<nationaliteit>1</nationaliteit>'],
    ['with geboortemaand', '<geboortemaand>1</geboortemaand>'],
    ['with postcode4adres', '<postcode4adres>1</postcode4adres>'],
  ])('is breached by a dossier %s', (_how, more) => {
    const about = scene();
    const [, answer] = delivers(about, { known, delivered: dossierWith(more) });

    expect(leavesOutForbiddenFields(about.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('cannot be seen where the school knows nothing of the kind', () => {
    const about = scene();
    delivers(about, {
      known: dossierWith('<geboortedatum>2010-01-01</geboortedatum>'),
      delivered: dossierWith(''),
    });

    expect(leavesOutForbiddenFields(about.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be seen where nothing is delivered', () => {
    const about = scene();
    refuses(about, known);

    expect(leavesOutForbiddenFields(about.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

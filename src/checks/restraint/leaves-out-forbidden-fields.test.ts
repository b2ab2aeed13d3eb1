import { describe, expect, it } from 'vitest';
import { BronScene } from '#evidence/scenes.test-support.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
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

  it.each([
    ['2018.1.1', 'BB', 0],
    ['2018.1.1', 'POVO', 1],
    ['2019.1', 'BB', 1],
  ])('goes by the rules of the year: a place of birth in %s in %s', (version, profile, count) => {
    const about = scene();
    delivers(about, { known, delivered: dossierWith('<geboorteplaats>1</geboorteplaats>') });
    const dossierLaw = loadDossierLaw(version);
    const scenario = { ...about.slice.scenario, profile };
    const slice = { ...about.slice, scenario, dossierLaw, pack: dossierLaw.pack };

    expect(leavesOutForbiddenFields(slice).findings).toHaveLength(count);
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

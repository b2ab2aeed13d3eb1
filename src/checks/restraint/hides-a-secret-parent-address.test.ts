import { describe, expect, it } from 'vitest';
import { BronScene } from '#evidence/scenes.test-support.ts';
import { delivers, dossierWith, refuses } from '../parts/contents/delivered.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { hidesASecretParentAddress } from './hides-a-secret-parent-address.ts';

const known = dossierWith(
  '<verzorger><adresgeheim>true</adresgeheim><adreslijst><adres><straat>Verscholenpad</straat><postcode>9871XZ</postcode></adres></adreslijst></verzorger>',
);
const scene = () => new BronScene();

describe("hiding a parent's secret address", () => {
  it.each([
    ['without the address', '<verzorger><adresgeheim>true</adresgeheim></verzorger>'],
    ['without the parent', ''],
    [
      'with the address of another parent that is not secret',
      '<verzorger><adresgeheim>false</adresgeheim><adreslijst><adres><straat>Kade</straat></adres></adreslijst></verzorger>',
    ],
  ])('is seen in a dossier %s', (_how, more) => {
    const about = scene();
    const looked = delivers(about, { known, delivered: dossierWith(more) });

    expect(hidesASecretParentAddress(about.slice)).toEqual({ looked, findings: [] });
  });

  it.each([
    [
      'with the address',
      '<verzorger><adresgeheim>true</adresgeheim><adreslijst><adres><straat>Verscholenpad</straat><postcode>9871XZ</postcode></adres></adreslijst></verzorger>',
    ],
    [
      'with the address, and another flag',
      '<verzorger><adresgeheim>false</adresgeheim><adreslijst><adres><straat>Verscholenpad</straat><postcode>9871XZ</postcode></adres></adreslijst></verzorger>',
    ],
    [
      'with the address under the pupil',
      '<adreslijst><adres><straat>Verscholenpad</straat><postcode>9871XZ</postcode></adres></adreslijst>',
    ],
  ])('is breached by a dossier %s', (_how, more) => {
    const about = scene();
    const [, answer] = delivers(about, { known, delivered: dossierWith(more) });

    expect(hidesASecretParentAddress(about.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('cannot be seen where the school knows nothing of the kind', () => {
    const about = scene();
    delivers(about, {
      known: dossierWith(
        '<verzorger><adresgeheim>false</adresgeheim><adreslijst><adres><straat>Kade</straat><postcode>9871XZ</postcode></adres></adreslijst></verzorger>',
      ),
      delivered: dossierWith(''),
    });

    expect(hidesASecretParentAddress(about.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be seen where nothing is delivered', () => {
    const about = scene();
    refuses(about, known);

    expect(hidesASecretParentAddress(about.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

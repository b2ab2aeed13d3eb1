import { describe, expect, it } from 'vitest';
import { BronScene } from '#evidence/scenes.test-support.ts';
import { pupil } from '#evidence/transcript-builder.test-support.ts';
import { delivers, dossierWith, refuses } from '../parts/contents/delivered.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { hidesASecretAddress } from './hides-a-secret-address.ts';

const known = dossierWith(
  '<adresgeheim>true</adresgeheim><adreslijst><adres><straat>Verscholenpad</straat><postcode>9871XZ</postcode></adres></adreslijst>',
);
const scene = () => new BronScene();

describe('hiding a secret address', () => {
  it.each([
    ['without the address', '<adresgeheim>true</adresgeheim>'],
    [
      'with an empty list',
      '<adresgeheim>true</adresgeheim><adreslijst><adres></adres></adreslijst>',
    ],
    [
      'with the address of a parent',
      '<adresgeheim>1</adresgeheim><verzorger><adreslijst><adres><straat>Kade</straat></adres></adreslijst></verzorger>',
    ],
  ])('is seen in a dossier %s', (_how, more) => {
    const about = scene();
    const looked = delivers(about, { known, delivered: dossierWith(more) });

    expect(hidesASecretAddress(about.slice)).toEqual({ looked, findings: [] });
  });

  it.each([
    [
      'with the address',
      '<adresgeheim>true</adresgeheim><adreslijst><adres><straat>Verscholenpad</straat><postcode>9871XZ</postcode></adres></adreslijst>',
    ],
    [
      'with the address, and another flag',
      '<adresgeheim>false</adresgeheim><adreslijst><adres><straat>Verscholenpad</straat><postcode>9871XZ</postcode></adres></adreslijst>',
    ],
    [
      'with the address abroad',
      '<adresgeheim>true</adresgeheim><adresbuitenland>Rue 1</adresbuitenland>',
    ],
    [
      'with its street in a remark',
      '<adresgeheim>true</adresgeheim><nnca>Woont aan het VERSCHOLENPAD</nnca>',
    ],
    [
      'with its postcode at a parent',
      '<adresgeheim>true</adresgeheim><verzorger><adreslijst><adres><straat>Kade</straat><postcode>9871XZ</postcode></adres></adreslijst></verzorger>',
    ],
  ])('is breached by a dossier %s', (_how, more) => {
    const about = scene();
    const [, answer] = delivers(about, { known, delivered: dossierWith(more) });

    expect(hidesASecretAddress(about.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('is seen where what the address holds stands elsewhere as well, be it in an attribute', () => {
    const address = '<adreslijst><adres><plaats>Dorpstad</plaats></adres></adreslijst>';
    const elsewhere = '<huisarts><land omschrijving="Dorpstad">9999</land></huisarts>';
    const about = scene();
    const looked = delivers(about, {
      known: dossierWith(`<adresgeheim>true</adresgeheim>${address}${elsewhere}`),
      delivered: dossierWith(`<adresgeheim>true</adresgeheim>${elsewhere}`),
    });

    expect(hidesASecretAddress(about.slice)).toEqual({ looked, findings: [] });
  });

  it('is seen where what the address holds stands in what the parents said as well', () => {
    const address = '<adreslijst><adres><plaats>Dorpstad</plaats></adres></adreslijst>';
    const said = '<inzage><redennietakkoord>Wij gaan naar Dorpstad</redennietakkoord></inzage>';
    const about = scene();
    about.transcript.drive(about.scenario, 'recordInspection', {
      request: { pgn: pupil.pgn, inspection: { redennietakkoord: 'Wij gaan naar Dorpstad' } },
    });
    const looked = delivers(about, {
      known: dossierWith(`<adresgeheim>true</adresgeheim>${address}`),
      delivered: dossierWith('<adresgeheim>true</adresgeheim>', said),
    });

    expect(hidesASecretAddress(about.slice)).toEqual({ looked, findings: [] });
  });

  it('cannot be seen where the school knows nothing of the kind', () => {
    const about = scene();
    delivers(about, {
      known: dossierWith(
        '<adresgeheim>false</adresgeheim><adreslijst><adres><straat>Kade</straat><postcode>9871XZ</postcode></adres></adreslijst>',
      ),
      delivered: dossierWith(''),
    });

    expect(hidesASecretAddress(about.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be seen where nothing is delivered', () => {
    const about = scene();
    refuses(about, known);

    expect(hidesASecretAddress(about.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

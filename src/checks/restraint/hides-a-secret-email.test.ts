import { describe, expect, it } from 'vitest';
import { BronScene } from '#evidence/scenes.test-support.ts';
import { delivers, dossierWith, refuses } from '../parts/contents/delivered.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { hidesASecretEmail } from './hides-a-secret-email.ts';

const known = dossierWith(
  '<communicatielijst><communicatie><soort>e-mail</soort><nummer>kind@keur.example</nummer><geheim>true</geheim></communicatie></communicatielijst>',
);
const scene = () => new BronScene();

describe('hiding a secret e-mail address', () => {
  it.each([
    [
      'that masks it',
      '<communicatielijst><communicatie><soort>e-mail</soort><nummer>geheim@geheim.geheim</nummer><geheim>true</geheim></communicatie></communicatielijst>',
    ],
    ['that leaves it out', ''],
    [
      'with another that is not secret',
      '<communicatielijst><communicatie><soort>e-mail</soort><nummer>0612300000</nummer><geheim>false</geheim></communicatie></communicatielijst>',
    ],
  ])('is seen in a dossier %s', (_how, more) => {
    const about = scene();
    const looked = delivers(about, { known, delivered: dossierWith(more) });

    expect(hidesASecretEmail(about.slice)).toEqual({ looked, findings: [] });
  });

  it.each([
    [
      'with it',
      '<communicatielijst><communicatie><soort>e-mail</soort><nummer>kind@keur.example</nummer><geheim>true</geheim></communicatie></communicatielijst>',
    ],
    [
      'with it, and another flag',
      '<communicatielijst><communicatie><soort>e-mail</soort><nummer>kind@keur.example</nummer><geheim>false</geheim></communicatie></communicatielijst>',
    ],
    [
      'with another mask',
      '<communicatielijst><communicatie><soort>e-mail</soort><nummer>geheim</nummer><geheim>true</geheim></communicatie></communicatielijst>',
    ],
    ['with it in another spelling elsewhere', '<nnca>Bel KIND@keur.example</nnca>'],
  ])('is breached by a dossier %s', (_how, more) => {
    const about = scene();
    const [, answer] = delivers(about, { known, delivered: dossierWith(more) });

    expect(hidesASecretEmail(about.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('cannot be seen where the school knows nothing of the kind', () => {
    const about = scene();
    delivers(about, {
      known: dossierWith(
        '<communicatielijst><communicatie><soort>telefoon</soort><nummer>0687654321</nummer><geheim>true</geheim></communicatie></communicatielijst><communicatielijst><communicatie><soort>e-mail</soort><nummer>geheim@geheim.geheim</nummer><geheim>true</geheim></communicatie></communicatielijst><communicatielijst><communicatie><soort>e-mail</soort><nummer>0600000000</nummer><geheim>false</geheim></communicatie></communicatielijst>',
      ),
      delivered: dossierWith(''),
    });

    expect(hidesASecretEmail(about.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be seen where nothing is delivered', () => {
    const about = scene();
    refuses(about, known);

    expect(hidesASecretEmail(about.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

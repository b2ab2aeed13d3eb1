import { describe, expect, it } from 'vitest';
import { BronScene } from '#evidence/scenes.test-support.ts';
import { planned } from '#evidence/transcript-builder.test-support.ts';
import { delivers, dossierWith, refuses } from '../parts/contents/delivered.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { hidesBankNumbers } from './hides-bank-numbers.ts';

const known = dossierWith('<verzorger><banknummer>NL00KEUR0123456789</banknummer></verzorger>');
const scene = () => new BronScene({}, { scenario: planned('bron-scenario', 'bron', [], 'POSWV') });

describe('hiding bank accounts', () => {
  it.each([['without it', '<verzorger><achternaam>K</achternaam></verzorger>']])(
    'is seen in a dossier %s',
    (_how, more) => {
      const about = scene();
      const looked = delivers(about, { known, delivered: dossierWith(more) });

      expect(hidesBankNumbers(about.slice)).toEqual({ looked, findings: [] });
    },
  );

  it.each([
    ['with it', '<verzorger><banknummer>NL00KEUR0123456789</banknummer></verzorger>'],
    ['with it elsewhere', '<nnca>NL00KEUR0123456789</nnca>'],
  ])('is breached by a dossier %s', (_how, more) => {
    const about = scene();
    const [, answer] = delivers(about, { known, delivered: dossierWith(more) });

    expect(hidesBankNumbers(about.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('cannot be seen where the school knows nothing of the kind', () => {
    const about = scene();
    delivers(about, {
      known: dossierWith('<verzorger><achternaam>K</achternaam></verzorger>'),
      delivered: dossierWith(''),
    });

    expect(hidesBankNumbers(about.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be seen where nothing is delivered', () => {
    const about = scene();
    refuses(about, known);

    expect(hidesBankNumbers(about.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is seen where the account is empty', () => {
    const about = scene();
    const empty = dossierWith('<verzorger><banknummer> </banknummer></verzorger>');
    delivers(about, { known, delivered: empty });

    expect(hidesBankNumbers(about.slice)).toMatchObject({ findings: [] });
  });
});

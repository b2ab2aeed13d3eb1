import { describe, expect, it } from 'vitest';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { fault, pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { refusesAnotherDossierVersie } from './refuses-another-dossier-versie.ts';

const other = { dossierVersie: '1999.1' };

describe('refusing another dossierVersie', () => {
  it.each([
    ['a refusal', refusal('LeerlinginfoNietBeschikbaar')],
    ['a refusal under another code', refusal('VersieOnbekend')],
    ['a fault', fault()],
  ])('is seen in %s', (_what, body) => {
    const scene = new BronScene();
    const ask = scene.asks(other);
    scene.checks();
    const answer = ask.answer(body);

    expect(refusesAnotherDossierVersie(scene.slice)).toEqual({
      looked: [ask.seq, answer],
      findings: [],
    });
  });

  it.each([
    ['a dossier', delivery(pupil.dossier), ['A22-04']],
    ['success without one', refusal('OverdrachtGeslaagd'), ['A22-18', 'A22-04']],
  ])('is breached by %s, unless we assumed wrongly', (_what, body, assumptions) => {
    const scene = new BronScene();
    const ask = scene.asks(other);
    scene.checks();
    const answer = ask.answer(body);

    expect(refusesAnotherDossierVersie(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions }],
    });
  });

  it('cannot be told of a dossier that was not made ready', () => {
    const scene = new BronScene({ readyFor: undefined });
    const ask = scene.asks(other);
    scene.checks();
    ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(refusesAnotherDossierVersie(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is not seen where the right version was asked for', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    ask.answer(delivery(pupil.dossier));

    expect(refusesAnotherDossierVersie(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

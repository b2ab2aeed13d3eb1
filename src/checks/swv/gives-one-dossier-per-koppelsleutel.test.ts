import { describe, expect, it } from 'vitest';
import { delivery, refusal } from '#evidence/scenes.test-support.ts';
import {
  otherSwvDossier,
  SwvScene,
  secondKey,
  swvDossier,
} from '#evidence/swv-scenes.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { givesOneDossierPerKoppelsleutel } from './gives-one-dossier-per-koppelsleutel.ts';

describe('giving one dossier per koppelsleutel', () => {
  it('is seen in the delivery of what was offered', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.offersAnother();
    scene.asks().answer(delivery(swvDossier));

    expect(givesOneDossierPerKoppelsleutel(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by a refusal, unless one of our assumptions kept it', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.offersAnother();
    scene.asks().answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(givesOneDossierPerKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, assumptions: expect.arrayContaining(['A22-05']) }],
    });
  });

  it('is breached by another dossier', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.offersAnother();
    const answer = scene.asks().answer(delivery(otherSwvDossier));

    expect(givesOneDossierPerKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('is an absence where no answer came', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.offersAnother();
    scene.asks();

    expect(givesOneDossierPerKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence }],
    });
  });

  it('is seen in the second dossier under the second koppelsleutel', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.offersAnother();
    scene.asks(secondKey).answer(delivery(otherSwvDossier));

    expect(givesOneDossierPerKoppelsleutel(scene.slice)).toMatchObject({ findings: [] });
  });

  it('cannot be seen where one pupil was offered', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks().answer(delivery(swvDossier));

    expect(givesOneDossierPerKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });
});

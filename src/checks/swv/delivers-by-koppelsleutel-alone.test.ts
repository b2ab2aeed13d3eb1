import { describe, expect, it } from 'vitest';
import { delivery, refusal } from '#evidence/scenes.test-support.ts';
import { otherSwvDossier, SwvScene, swvDossier } from '#evidence/swv-scenes.test-support.ts';
import { pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { deliversByKoppelsleutelAlone } from './delivers-by-koppelsleutel-alone.ts';

describe('delivering by koppelsleutel alone', () => {
  it('is seen in the delivery of what was offered', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks().answer(delivery(swvDossier));

    expect(deliversByKoppelsleutelAlone(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by a refusal, unless one of our assumptions kept it', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks().answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(deliversByKoppelsleutelAlone(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, assumptions: expect.arrayContaining(['A22-05']) }],
    });
  });

  it('is breached by another dossier', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    const answer = scene.asks().answer(delivery(otherSwvDossier));

    expect(deliversByKoppelsleutelAlone(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('is an absence where no answer came', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks();

    expect(deliversByKoppelsleutelAlone(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence }],
    });
  });

  it('cannot be seen where somebody had inspected the dossier', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.drives('recordInspection');
    scene.asks().answer(delivery(swvDossier));

    expect(deliversByKoppelsleutelAlone(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be demanded once the dossier was taken back', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.drives('withdrawReady', { request: { pgn: pupil.pgn } });
    scene.asks().answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(deliversByKoppelsleutelAlone(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { delivery, refusal } from '#evidence/scenes.test-support.ts';
import {
  firstKey,
  otherSwvDossier,
  SwvScene,
  swvDossier,
} from '#evidence/swv-scenes.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { deliversToTheSwvWhateverTheDate } from './delivers-to-the-swv-whatever-the-date.ts';

describe('delivering to the samenwerkingsverband whatever the date', () => {
  it('is seen in the delivery of what was offered', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks(firstKey, { aanvraagdatum: '2030-01-01T00:00:00Z' }).answer(delivery(swvDossier));

    expect(deliversToTheSwvWhateverTheDate(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by a refusal, unless one of our assumptions kept it', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene
      .asks(firstKey, { aanvraagdatum: '2030-01-01T00:00:00Z' })
      .answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(deliversToTheSwvWhateverTheDate(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, assumptions: expect.arrayContaining(['A22-05']) }],
    });
  });

  it('is breached by another dossier', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    const answer = scene
      .asks(firstKey, { aanvraagdatum: '2030-01-01T00:00:00Z' })
      .answer(delivery(otherSwvDossier));

    expect(deliversToTheSwvWhateverTheDate(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('is an absence where no answer came', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks(firstKey, { aanvraagdatum: '2030-01-01T00:00:00Z' });

    expect(deliversToTheSwvWhateverTheDate(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence }],
    });
  });

  it('cannot be seen where no date was asked for', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks().answer(delivery(swvDossier));

    expect(deliversToTheSwvWhateverTheDate(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });
});

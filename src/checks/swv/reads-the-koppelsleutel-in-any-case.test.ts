import { describe, expect, it } from 'vitest';
import { delivery, refusal } from '#evidence/scenes.test-support.ts';
import {
  firstKey,
  otherSwvDossier,
  SwvScene,
  swvDossier,
} from '#evidence/swv-scenes.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { readsTheKoppelsleutelInAnyCase } from './reads-the-koppelsleutel-in-any-case.ts';

describe('reading the koppelsleutel in any case', () => {
  it('is seen in the delivery of what was offered', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks(firstKey.toUpperCase()).answer(delivery(swvDossier));

    expect(readsTheKoppelsleutelInAnyCase(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by a refusal, unless one of our assumptions kept it', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks(firstKey.toUpperCase()).answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(readsTheKoppelsleutelInAnyCase(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, assumptions: expect.arrayContaining(['A22-05']) }],
    });
  });

  it('is breached by another dossier', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    const answer = scene.asks(firstKey.toUpperCase()).answer(delivery(otherSwvDossier));

    expect(readsTheKoppelsleutelInAnyCase(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('is an absence where no answer came', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks(firstKey.toUpperCase());

    expect(readsTheKoppelsleutelInAnyCase(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence }],
    });
  });

  it('cannot be seen where the koppelsleutel was written as it was issued', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks().answer(delivery(swvDossier));

    expect(readsTheKoppelsleutelInAnyCase(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });
});

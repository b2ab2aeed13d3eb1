import { describe, expect, it } from 'vitest';
import { delivery } from '#evidence/scenes.test-support.ts';
import {
  firstKey,
  otherSwvDossier,
  SwvScene,
  secondKey,
  swvDossier,
} from '#evidence/swv-scenes.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { asksWithTheKoppelsleutel } from './asks-with-the-koppelsleutel.ts';

describe('asking with the koppelsleutel', () => {
  it('is seen in that of the dossier that the user wants', () => {
    const scene = new SwvScene('doel');
    scene.isToldToAsk();
    scene.fetches(firstKey.toUpperCase(), delivery(swvDossier));

    expect(asksWithTheKoppelsleutel(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by that of another dossier', () => {
    const scene = new SwvScene('doel');
    scene.isNotified();
    scene.isNotified(secondKey);
    scene.isToldToAsk();
    const seq = scene.fetches(secondKey, delivery(otherSwvDossier));

    expect(asksWithTheKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('cannot be seen where no dossier was asked for', () => {
    const scene = new SwvScene('doel');
    scene.isToldToAsk();

    expect(asksWithTheKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be seen where no user wanted one', () => {
    const scene = new SwvScene('doel');
    scene.fetches(firstKey, delivery(swvDossier));

    expect(asksWithTheKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is seen in that of one of two dossiers', () => {
    const scene = new SwvScene('doel');
    scene.isToldToAsk();
    scene.isToldToAsk(secondKey);
    scene.fetches(secondKey, delivery(otherSwvDossier));

    expect(asksWithTheKoppelsleutel(scene.slice)).toMatchObject({ findings: [] });
  });

  it('cannot be seen where a user wanted one by another key, or did something else', () => {
    const scene = new SwvScene('doel');
    scene.drives('askDossier', { request: { pgn: '999900006' } });
    scene.isOrderedFeedback();
    const seq = scene.fetches(firstKey, delivery(swvDossier));

    expect(asksWithTheKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear', entries: [seq] }],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { firstKey, SwvScene, strayKey } from '#evidence/swv-scenes.test-support.ts';
import { envelope, law } from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { handsOnTheKoppelsleutel } from './hands-on-the-koppelsleutel.ts';

describe('handing on the koppelsleutel', () => {
  it('is seen in the koppelsleutel that was issued', () => {
    const scene = new SwvScene('bron');
    scene.offers();

    expect(handsOnTheKoppelsleutel(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is seen in other letters', () => {
    const scene = new SwvScene('bron');
    scene.announces();
    scene.tells({ koppelsleutel: firstKey.toUpperCase() });

    expect(handsOnTheKoppelsleutel(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is seen in each of two offers', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.offersAnother();

    expect(handsOnTheKoppelsleutel(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by another koppelsleutel', () => {
    const scene = new SwvScene('bron');
    scene.announces();
    scene.tells({ koppelsleutel: strayKey });

    expect(handsOnTheKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, assumptions: [] }],
    });
  });

  it('is missing where no notification came', () => {
    const scene = new SwvScene('bron');
    scene.announces();

    expect(handsOnTheKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, assumptions: ['A22-20'] }],
    });
  });

  it('cannot be seen where none was issued', () => {
    const scene = new SwvScene('bron');
    scene.isOrdered();

    expect(handsOnTheKoppelsleutel(scene.slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
  });

  it('looks at the announcement, and names the answer that issued another', () => {
    const scene = new SwvScene('bron');
    const announced = scene.announces();
    const told = scene.tells({ koppelsleutel: strayKey });

    expect(handsOnTheKoppelsleutel(scene.slice)).toMatchObject({
      looked: [announced, announced + 1],
      findings: [{ ...aBreach, entries: [announced + 1, told] }],
    });
  });

  it('is due within the time for an answer since it was issued', () => {
    const scene = new SwvScene('bron');
    const announced = scene.announces();
    const { limits } = scene.slice;
    const issuedAt = scene.transcript.entries[announced]?.at ?? '';

    expect(handsOnTheKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ entries: [announced + 1], dueMs: Date.parse(issuedAt) + limits.answerMs }],
    });
  });

  it('in another layout breaches what is only an assumption', () => {
    const scene = new SwvScene('bron');
    scene.announces();
    const body = envelope(`<notificatieRequest xmlns="${law.release.namespace}"/>`);
    const { seq } = scene.transcript.send({ from: 'target', to: 'counterpart', body });

    expect(handsOnTheKoppelsleutel(scene.slice).findings).toMatchObject([
      { ...aBreach, entries: [seq] },
    ]);
  });
});

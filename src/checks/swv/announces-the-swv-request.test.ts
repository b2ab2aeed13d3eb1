import { describe, expect, it } from 'vitest';
import { firstKey, SwvScene } from '#evidence/swv-scenes.test-support.ts';
import { envelope, law } from '#evidence/transcript-builder.test-support.ts';
import { text } from '#words/text.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { announcesTheSwvRequest } from './announces-the-swv-request.ts';

describe('announcing a request to the samenwerkingsverband', () => {
  it('is seen in an announcement for a samenwerkingsverband', () => {
    const scene = new SwvScene('bron');
    scene.offers();

    expect(announcesTheSwvRequest(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by one for a transfer', () => {
    const scene = new SwvScene('bron');
    const seq = scene.announces(firstKey, { doel: 'OV' });
    scene.isOrdered();

    expect(announcesTheSwvRequest(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('is breached by one that names a session', () => {
    const scene = new SwvScene('bron');
    const seq = scene.announces(firstKey, { sessieId: firstKey });
    scene.isOrdered();

    expect(announcesTheSwvRequest(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('is missing where a user notified and nothing was announced', () => {
    const scene = new SwvScene('bron');
    const seq = scene.isOrdered();

    expect(announcesTheSwvRequest(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [seq] }],
    });
  });

  it('in another layout breaches what is only an assumption', () => {
    const scene = new SwvScene('bron');
    const body = envelope(`<meldenNotificatieRequest xmlns="${law.release.namespace}"/>`);
    scene.transcript.send({ from: 'target', to: 'traffic-center', body });
    scene.isOrdered();

    expect(announcesTheSwvRequest(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, assumptions: ['A22-19'] }],
    });
  });

  it('cannot be seen where the target refused to notify', () => {
    const scene = new SwvScene('bron');
    scene.drives('notify', { outcome: { status: 'refused', reason: 'Nee' } });

    expect(announcesTheSwvRequest(scene.slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
  });

  it('looks at the order and the announcement, and says what it named', () => {
    const scene = new SwvScene('bron');
    const transfer = scene.announces(firstKey, { doel: 'OV' });
    const inSession = scene.announces(firstKey, { doel: 'OV', sessieId: firstKey });
    const order = scene.isOrdered();

    expect(announcesTheSwvRequest(scene.slice)).toMatchObject({
      looked: [order, transfer, transfer + 1, inSession, inSession + 1],
      findings: [
        {
          actual: text('Gemeld met doel OV', 'Announced with doel OV'),
        },
        {
          actual: text(
            'Gemeld met doel OV en een sessieId',
            'Announced with doel OV and a sessieId',
          ),
        },
      ],
    });
  });

  it('in another layout is not missing as well', () => {
    const scene = new SwvScene('bron');
    const body = envelope(`<meldenNotificatieRequest xmlns="${law.release.namespace}"/>`);
    scene.transcript.send({ from: 'target', to: 'traffic-center', body });
    scene.isOrdered();

    expect(announcesTheSwvRequest(scene.slice).findings).toHaveLength(1);
  });
});

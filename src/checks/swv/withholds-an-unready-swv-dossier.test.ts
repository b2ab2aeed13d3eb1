import { describe, expect, it } from 'vitest';
import { delivery, refusal } from '#evidence/scenes.test-support.ts';
import { SwvScene, swvDossier } from '#evidence/swv-scenes.test-support.ts';
import { fault, pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { withholdsAnUnreadySwvDossier } from './withholds-an-unready-swv-dossier.ts';

describe('withholding an unready dossier', () => {
  it('is seen in a refusal by any code', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.drives('withdrawReady', { request: { pgn: pupil.pgn } });
    scene.asks().answer(refusal('NietVoorU'));

    expect(withholdsAnUnreadySwvDossier(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is seen in a fault', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.drives('withdrawReady', { request: { pgn: pupil.pgn } });
    scene.asks().answer(fault());

    expect(withholdsAnUnreadySwvDossier(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by a delivery', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.drives('withdrawReady', { request: { pgn: pupil.pgn } });
    const answer = scene.asks().answer(delivery(swvDossier));

    expect(withholdsAnUnreadySwvDossier(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('is seen where a system does not let it be taken back', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    const outcome = { status: 'refused', reason: 'Nee' } as const;
    scene.drives('withdrawReady', { request: { pgn: pupil.pgn }, outcome });
    scene.asks().answer(delivery(swvDossier));

    expect(withholdsAnUnreadySwvDossier(scene.slice)).toMatchObject({ findings: [] });
  });

  it('cannot be seen where nothing was taken back', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks().answer(delivery(swvDossier));

    expect(withholdsAnUnreadySwvDossier(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });
});

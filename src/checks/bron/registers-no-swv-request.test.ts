import { describe, expect, it } from 'vitest';
import { delivery } from '#evidence/scenes.test-support.ts';
import { SwvScene, swvDossier } from '#evidence/swv-scenes.test-support.ts';
import { schools } from '#evidence/transcript-builder.test-support.ts';
import { registersNoSwvRequest } from './registers-no-swv-request.ts';

describe('registering no request of a samenwerkingsverband', () => {
  it('is seen in a list without it', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks().answer(delivery(swvDossier));
    scene.drives('listRequests', {
      outcome: { status: 'done', answer: { requests: [{ doelBrin: schools.other.brin }] } },
    });

    expect(registersNoSwvRequest(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by a list with it', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks().answer(delivery(swvDossier));
    const seq = scene.drives('listRequests', {
      outcome: { status: 'done', answer: { requests: [{ doelBrin: schools.counterpart.brin }] } },
    });

    expect(registersNoSwvRequest(scene.slice)).toMatchObject({
      findings: [{ kind: 'breach', entries: [seq], assumptions: [] }],
    });
  });

  it('cannot be seen where the list was shown before anybody asked', () => {
    const scene = new SwvScene('bron');
    scene.drives('listRequests', { outcome: { status: 'done', answer: { requests: [] } } });
    scene.offers();
    scene.asks().answer(delivery(swvDossier));

    expect(registersNoSwvRequest(scene.slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
  });
});

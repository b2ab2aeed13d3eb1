import { describe, expect, it } from 'vitest';
import { delivery, refusal } from '#evidence/scenes.test-support.ts';
import { SwvScene, strayKey, swvDossier } from '#evidence/swv-scenes.test-support.ts';
import { fault } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { refusesAnUnknownKoppelsleutel } from './refuses-an-unknown-koppelsleutel.ts';

describe('refusing an unknown koppelsleutel', () => {
  it('is seen in a refusal by any code', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks(strayKey).answer(refusal('NietVoorU'));

    expect(refusesAnUnknownKoppelsleutel(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is seen in a fault', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks(strayKey).answer(fault());

    expect(refusesAnUnknownKoppelsleutel(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by a delivery', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    const answer = scene.asks(strayKey).answer(delivery(swvDossier));

    expect(refusesAnUnknownKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('cannot be seen where the koppelsleutel is known', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.asks().answer(delivery(swvDossier));

    expect(refusesAnUnknownKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('cannot be seen in a refusal without a valid session', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.startsToAsk(strayKey).answer(refusal('SessieAfwijkend'));

    expect(refusesAnUnknownKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });
});

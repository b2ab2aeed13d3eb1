import { describe, expect, it } from 'vitest';
import { refusal } from '#evidence/scenes.test-support.ts';
import { firstKey, SwvScene, strayKey } from '#evidence/swv-scenes.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { checksTheSessionWithTheKoppelsleutel } from './checks-the-session-with-the-koppelsleutel.ts';

describe('checking the session with the koppelsleutel', () => {
  it('is seen in the same koppelsleutel, in whatever letters', () => {
    const scene = new SwvScene('bron');
    const ask = scene.startsToAsk();
    scene.checks({ koppelsleutel: firstKey.toUpperCase() });
    ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(checksTheSessionWithTheKoppelsleutel(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by another', () => {
    const scene = new SwvScene('bron');
    const ask = scene.startsToAsk();
    scene.checks({ koppelsleutel: strayKey });
    ask.answer(refusal('SessieAfwijkend'));

    expect(checksTheSessionWithTheKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, assumptions: [] }],
    });
  });

  it('is breached by a zoeksleutel', () => {
    const scene = new SwvScene('bron');
    const ask = scene.startsToAsk();
    scene.checks({ zoeksleutelPgnfrag: { zoeksleutel: 'AAAA', pgnfrag: '0000' } });
    ask.answer(refusal('SessieAfwijkend'));

    expect(checksTheSessionWithTheKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, assumptions: [] }],
    });
  });

  it('is not breached by the check of another request that waits in the same session', () => {
    const scene = new SwvScene('bron');
    const first = scene.startsToAsk(firstKey);
    const second = scene.startsToAsk(strayKey);
    scene.checks({ koppelsleutel: firstKey });
    scene.checks({ koppelsleutel: strayKey }, 'SessieAfwijkend');
    second.answer(refusal('SessieAfwijkend'));
    first.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(checksTheSessionWithTheKoppelsleutel(scene.slice)).toMatchObject({ findings: [] });
  });

  it('cannot be seen where nothing was checked', () => {
    const scene = new SwvScene('bron');
    scene.startsToAsk().answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(checksTheSessionWithTheKoppelsleutel(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });
});

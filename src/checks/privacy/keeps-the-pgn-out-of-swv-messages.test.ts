import { describe, expect, it } from 'vitest';
import { SwvScene } from '#evidence/swv-scenes.test-support.ts';
import { fault, pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { keepsThePgnOutOfSwvMessages } from './keeps-the-pgn-out-of-swv-messages.ts';

describe('keeping the PGN out of messages about a request', () => {
  it('is seen in messages without', () => {
    const scene = new SwvScene('bron');
    scene.offers();

    expect(keepsThePgnOutOfSwvMessages(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by a PGN in a header', () => {
    const scene = new SwvScene('bron');
    const seq = scene.tells({}, ['x-leerling', pupil.pgn]);

    expect(keepsThePgnOutOfSwvMessages(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('is breached by a PGN in an answer', () => {
    const scene = new SwvScene('bron');
    const answer = scene.isToldFeedback().answer(fault(`Leerling ${pupil.pgn}`));

    expect(keepsThePgnOutOfSwvMessages(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('cannot be seen where the target sent nothing', () => {
    const scene = new SwvScene('bron');
    scene.isToldFeedback();

    expect(keepsThePgnOutOfSwvMessages(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });
});

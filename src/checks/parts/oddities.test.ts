import { describe, expect, it } from 'vitest';
import type { Exchange } from '#evidence/exchange.ts';
import { envelope, message } from '#evidence/transcript-builder.test-support.ts';
import { aFault, OddScene, usual } from './oddities.test-support.ts';
import { messageBack, sentToTarget, whatCameBack } from './oddities.ts';

const pong = message('pingResponse', {
  available: 'true',
  applicationVersion: '1',
  systemTime: '2026-01-05T09:00:00Z',
});

function answered(body?: string, status?: number): Exchange {
  const scene = new OddScene();
  const sent = scene.sends('a filled header');
  if (body !== undefined) sent.answer(body, [], status);
  return sentToTarget(scene.slice, 'a filled header')[0] as Exchange;
}

const noMessage = /^An answer that is no message of OSO/;

describe('what came back', () => {
  it.each([
    ['a message with a result', usual, 'The answer documentResponse (LeerlinginfoNietBeschikbaar)'],
    ['a message without one', pong, 'The answer pingResponse'],
    ['a fault', aFault, 'A SOAP fault: "Something went wrong"'],
  ])('is told as %s', (_what, body, told) => {
    expect(whatCameBack(answered(body)).en).toBe(told);
  });

  it('is told with its status when it is no message of OSO', () => {
    expect(whatCameBack(answered(envelope('<x/>'), 503)).en).toMatch(noMessage);
    expect(whatCameBack(answered(envelope('<x/>'), 503)).en).toMatch(/\(HTTP 503\)$/);
    expect(whatCameBack(answered()).en).toMatch(/\(HTTP 0\)$/);
  });

  it('is a message only when it can be read as one', () => {
    expect(messageBack(answered(aFault))).toBeUndefined();
    expect(messageBack(answered())).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import type { Exchange } from '#evidence/exchange.ts';
import { BronScene, refusal } from '#evidence/scenes.test-support.ts';
import { isSameMoment } from './clock.ts';
import { documentAsks } from './exchanges.ts';

const minuteMs = 60_000;

/** A question that is answered after a minute, or not at all, and the moments of both. */
function asked(isAnswered = true) {
  const scene = new BronScene();
  const sent = scene.asks();
  scene.wait(minuteMs);
  if (isAnswered) sent.answer(refusal('GeenToestemming'));
  const [exchange] = documentAsks(scene.slice) as [Exchange];
  const momentOf = (seq: number) => Date.parse(scene.transcript.entries[seq - 1]?.at ?? '');
  return { exchange, fromMs: momentOf(sent.seq), toMs: momentOf(sent.seq + (isAnswered ? 1 : 0)) };
}

describe('a moment that the target wrote down', () => {
  it('may be five minutes beside the message, and no more', () => {
    const { exchange, fromMs, toMs } = asked();
    const isSame = (ms: number) => isSameMoment(new Date(ms).toISOString(), exchange);

    expect(isSame(fromMs - 5 * minuteMs)).toBe(true);
    expect(isSame(fromMs - 5 * minuteMs - 1)).toBe(false);
    expect(isSame(toMs + 5 * minuteMs)).toBe(true);
    expect(isSame(toMs + 5 * minuteMs + 1)).toBe(false);
  });

  it('is that of the question alone when no answer came', () => {
    const { exchange, fromMs } = asked(false);

    expect(isSameMoment(new Date(fromMs + 5 * minuteMs + 1).toISOString(), exchange)).toBe(false);
    expect(isSameMoment('gisteren', exchange)).toBe(false);
  });
});

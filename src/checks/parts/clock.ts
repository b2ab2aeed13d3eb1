import type { Exchange } from '#evidence/exchange.ts';

/** How far the clock of a target may be from ours (assumption A22-61). */
const clockMs = 5 * 60_000;

/** Tells whether a moment that the target wrote down (ISO 8601) can be that at which this message went to and fro. */
export function isSameMoment(at: string, { request, response }: Exchange): boolean {
  const toldMs = Date.parse(at);
  const [fromMs, toMs] = [Date.parse(request.at), Date.parse((response ?? request).at)];
  return toldMs >= fromMs - clockMs && toldMs <= toMs + clockMs;
}

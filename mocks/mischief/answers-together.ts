import { decodeMessage } from '#exchange/decode.ts';
import type { MessageName } from '#exchange/messages.ts';
import type { Release } from '#exchange/release.ts';
import type { Mischief } from './mischief.ts';

/** Which messages wait for each other, how many, and what nobody waits longer than. */
export type Together = {
  readonly to: MessageName;
  readonly count: number;
  readonly wait: () => Promise<unknown>;
};

/** Answers messages of one name soundly, but only once so many have come, or `wait` has ended; and every other at once. */
export function answersTogether(release: Release, { to, count, wait }: Together): Mischief {
  let come = 0;
  let letGo = () => {};
  const all = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return (sound) => async (arrival) => {
    const reading = decodeMessage(release, arrival.bytes, arrival.charset);
    if (reading.kind !== 'message' || reading.message.name !== to) return sound(arrival);
    come += 1;
    if (come >= count) letGo();
    await Promise.race([all, wait()]);
    return sound(arrival);
  };
}

import type { Mischief } from './mischief.ts';

/** Sends half of its answer, and closes the connection. */
export const breaksOff: Mischief = (sound) => async (arrival) => {
  const answer = await sound(arrival);
  return { ...answer, breaksOffAfter: Math.floor(Buffer.byteLength(answer.body) / 2) };
};

import type { Mischief } from './mischief.ts';

/** Answers soundly, but only once `wait` has ended, which is longer than anybody should wait. */
export function answersLate(wait: () => Promise<unknown>): Mischief {
  return (sound) => async (arrival) => {
    await wait();
    return sound(arrival);
  };
}

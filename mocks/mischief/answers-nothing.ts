import type { Mischief } from './mischief.ts';

/** Does what was asked and answers with an empty body, as if all were well. */
export const answersNothing: Mischief = (sound) => async (arrival) => {
  await sound(arrival);
  return { status: 200, body: '' };
};

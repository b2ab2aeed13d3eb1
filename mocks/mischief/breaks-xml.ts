import type { Mischief } from './mischief.ts';

/** Leaves out the last closing tag of its answer, so that it is no XML. */
export const breaksXml: Mischief = (sound) => async (arrival) => {
  const answer = await sound(arrival);
  return { ...answer, body: answer.body.slice(0, answer.body.lastIndexOf('</')) };
};

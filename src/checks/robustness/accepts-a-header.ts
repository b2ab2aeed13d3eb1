import { answersLikePlain } from '../parts/answers-like-plain.ts';

/** Whoever puts more into the SOAP header than is needed is understood all the same. */
export const acceptsAHeader = answersLikePlain('a filled header');

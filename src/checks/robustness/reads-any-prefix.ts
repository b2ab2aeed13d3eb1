import { answersLikePlain } from '../parts/answers-like-plain.ts';

/** A prefix is but an abbreviation of its namespace. */
export const readsAnyPrefix = answersLikePlain('other prefixes');

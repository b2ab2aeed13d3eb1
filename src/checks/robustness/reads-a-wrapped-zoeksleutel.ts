import { answersLikePlain } from '../parts/answers-like-plain.ts';

/** A zoeksleutel is the same when it comes in lines, as in the published sample of '18. */
export const readsAWrappedZoeksleutel = answersLikePlain('a wrapped zoeksleutel');

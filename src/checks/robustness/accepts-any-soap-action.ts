import { answersLikePlain } from '../parts/answers-like-plain.ts';

/** No value of SOAPAction is laid down, so an empty one does as well (sister service Nummervoorziening). */
export const acceptsAnySoapAction = answersLikePlain('an empty SOAPAction', ['A22-01']);

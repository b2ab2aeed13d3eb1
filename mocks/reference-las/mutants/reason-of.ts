import type { HttpAnswer } from '../wire/http-answer.ts';
import { childrenOf } from '../xml/element.ts';

/** The reason in a fault; empty when the answer is none. */
export function reasonOf({ message }: HttpAnswer): string {
  const reason = message && childrenOf(message).find(({ name }) => name === 'faultstring');
  return typeof reason?.content === 'string' ? reason.content : '';
}

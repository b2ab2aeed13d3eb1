import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { breach, overAll } from '../parts/finding.ts';

/** Whoever calls speaks TLS 1.2 or higher (wiki OSR:API). */
export const speaksNewTls: Check = (slice) =>
  overAll(
    slice.exchanges.filter(
      ({ request }) => request.from === 'target' && request.protocol !== undefined,
    ),
    ({ request: { seq, protocol = '' } }) =>
      newTls.includes(protocol)
        ? []
        : [breach([seq], { expected, actual: text(protocol, protocol) })],
    nothing,
  );

const newTls = ['TLSv1.2', 'TLSv1.3'];

const expected = text('TLS 1.2 of hoger', 'TLS 1.2 or higher');
const nothing = text('Het systeem heeft niemand gebeld', 'The system called nobody');

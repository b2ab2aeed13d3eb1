import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { breach, overAll } from '../parts/finding.ts';

/** Whoever calls one of us shows a certificate; a message without one that is about this scenario is the target's. */
export const showsItsCertificateAsClient: Check = (slice) =>
  overAll(
    slice.exchanges.filter(
      ({ request }) =>
        request.from === 'target' || (request.from === 'stranger' && !request.certificate),
    ),
    ({ request }) => (request.certificate ? [] : [breach([request.seq], { expected, actual })]),
    nothing,
  );

const expected = text('Een client-certificaat', 'A client certificate');
const actual = text('De beller toonde geen certificaat', 'The caller showed no certificate');
const nothing = text('Het systeem heeft niemand gebeld', 'The system called nobody');

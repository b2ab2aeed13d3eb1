import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import {
  breach,
  documentAsks,
  overAll,
  sessionChecksFor,
  unclear,
  unreadableFromTarget,
} from '../verifiers.ts';

/**
 * Every documentRequest is answered only after the Traffic Center was asked about its session and had answered
 * (protocol 3.1 step 3: mandatory, and before every other check).
 */
export const checksEverySessionFirst: Check = (slice) =>
  overAll(
    documentAsks(slice),
    (ask) => {
      const { request, response } = ask;
      if (!response) return [unclear([request.seq], unanswered)];
      if (sessionChecksFor(slice, ask).length > 0) return [];
      const checks = unreadableFromTarget(slice, 'sessiecontroleRequest');
      return checks.length > 0 ? checks : [breach([request.seq, response.seq], expected, actual)];
    },
    unasked,
  );

const expected = text(
  'Tussen documentRequest en documentResponse vraagt het systeem het Traffic Center naar deze sessie (sessiecontroleRequest), elke keer',
  'Between documentRequest and documentResponse the system asks the Traffic Center about this session (sessiecontroleRequest), every time',
);
const actual = text(
  'Het antwoord kwam zonder dat het Traffic Center naar deze sessie was gevraagd',
  'The answer came without the Traffic Center having been asked about this session',
);
const unanswered = text(
  'Op het documentRequest kwam geen antwoord, dus niet te zien is wat eraan voorafging',
  'No answer came to the documentRequest, so what preceded it cannot be seen',
);
const unasked = text('Er is geen documentRequest verstuurd', 'No documentRequest was sent');

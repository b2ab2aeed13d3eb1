import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { noAnswer, otherLayoutsFrom } from '../parts/answer.ts';
import { documentAsks, isWithin, sessionChecksFor } from '../parts/exchanges.ts';
import { breach, overAll } from '../parts/finding.ts';

/**
 * Every documentRequest is answered only after the Traffic Center was asked about its session and had answered
 * (wiki OSO:2017/Controleren_Sessie: mandatory, and before every other check).
 */
export const checksEverySessionFirst: Check = (slice) =>
  overAll(documentAsks(slice), (ask) => judgeAsk(slice, ask), unasked);

function judgeAsk(slice: Slice, ask: Exchange): Finding[] {
  if (sessionChecksFor(slice, ask).length > 0) return [];
  const otherLayouts = otherLayoutsFrom(slice, 'sessiecontroleRequest', (check) =>
    isWithin(ask, check),
  );
  if (otherLayouts.length > 0) return otherLayouts;
  const { request, response, answered } = ask;
  if (!response) return [noAnswer(slice, ask, expected)];
  // Whoever cannot read our documentRequest cannot check its session.
  const assumptions = answered?.kind === 'fault' ? ['A22-04'] : [];
  return [breach([request.seq, response.seq], { expected, actual }, assumptions)];
}

const expected = text(
  'Tussen documentRequest en documentResponse vraagt het systeem het Traffic Center naar deze sessie (sessiecontroleRequest), elke keer',
  'Between documentRequest and documentResponse the system asks the Traffic Center about this session (sessiecontroleRequest), every time',
);
const actual = text(
  'Het antwoord kwam zonder dat het Traffic Center naar deze sessie was gevraagd',
  'The answer came without the Traffic Center having been asked about this session',
);
const unasked = text('Er is geen documentRequest verstuurd', 'No documentRequest was sent');

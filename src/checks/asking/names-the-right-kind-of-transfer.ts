import { transferKindOf } from '#exchange/transfer-kind.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { sentByTarget } from '../parts/exchanges.ts';
import { breach, overAll } from '../parts/finding.ts';

/**
 * A session is asked for as the kind of transfer that it is for (wiki OSO:2017/Initiëren_sessie). Two of the three kinds are
 * published as they stand on the wire.
 */
export const namesTheRightKindOfTransfer: Check = (slice) => {
  const kind = slice.lease?.transfer.overdrachtsoort ?? '';
  const assumptions = transferKindOf(slice.release, kind) === 'swv' ? ['A22-28'] : [];
  const expected = text(`De overdrachtsoort ${kind}`, `The overdrachtsoort ${kind}`);
  return overAll(
    sentByTarget(slice, 'overdrachtRequest'),
    ({ request, asked }) => {
      const named = asked.message.fields.overdrachtsoort;
      const actual = text(`De overdrachtsoort ${named}`, `The overdrachtsoort ${named}`);
      return named === kind ? [] : [breach([request.seq], { expected, actual }, assumptions)];
    },
    nothing,
  );
};

const nothing = text('Het systeem vroeg geen sessie aan', 'The system did not ask for a session');

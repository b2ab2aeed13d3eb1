import { transferKindOf } from '#exchange/transfer-kind.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { sentByTarget } from '../parts/exchanges.ts';
import { breach, overAll } from '../parts/finding.ts';

/** A session for a transfer within a BRIN names that BRIN as both schools (wiki OSO:2017/Controleren_Sessie). */
export const asksWithinTheBrin: Check = (slice) => {
  const within = sentByTarget(slice, 'overdrachtRequest').filter(({ asked }) => {
    const { overdrachtsoort } = asked.message.fields;
    return transferKindOf(slice.release, overdrachtsoort) === 'binnen-brin';
  });
  return overAll(
    within,
    ({ request, asked }) => {
      const { bronBrin, doelBrin } = asked.message.fields;
      const actual = text(`Van ${bronBrin} naar ${doelBrin}`, `From ${bronBrin} to ${doelBrin}`);
      return bronBrin === doelBrin ? [] : [breach([request.seq], { expected, actual })];
    },
    nothing,
  );
};

const expected = text('Eén BRIN als oude en nieuwe school', 'One BRIN as old and new school');
const nothing = text(
  'Het systeem vroeg geen sessie binnen één BRIN aan',
  'The system did not ask for a session within one BRIN',
);

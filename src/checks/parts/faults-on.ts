import type { Oddity } from '#evidence/entry.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { noAnswer } from './answer.ts';
import { breach, overAll } from './finding.ts';
import { sentToTarget, whatCameBack } from './oddities.ts';

/** Makes the check of a requirement that what cannot be processed is answered with a SOAP fault. */
export function faultsOn(oddity: Oddity): Check {
  return (slice) =>
    overAll(
      sentToTarget(slice, oddity),
      (odd) => {
        if (!odd.response) return [noAnswer(slice, odd, expectedFault)];
        const { answered } = odd;
        if (answered?.kind === 'fault' && answered.detailFault === undefined) return [];
        const expected = answered?.kind === 'fault' ? expectedDetail : expectedFault;
        return [breach([odd.response.seq], { expected, actual: whatCameBack(odd) }, ['A22-08'])];
      },
      unsent,
    );
}

const expectedFault = text('Een SOAP Fault', 'A SOAP fault');
const expectedDetail = text(
  'Een SOAP Fault met een detail zoals uw WSDL het beschrijft',
  'A SOAP fault with a detail as your WSDL describes it',
);
const unsent = text('Er is geen zo’n bericht gestuurd', 'No such message was sent');

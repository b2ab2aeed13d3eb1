import type { Oddity } from '#evidence/entry.ts';
import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { breach, entriesOf, overAll, unclear } from '../parts/finding.ts';
import { messageBack, sentToTarget, whatCameBack } from '../parts/oddities.ts';

/**
 * Makes the check of a requirement that a client is refused in each of these ways to present itself: what it asks gets
 * no answer of OSO, while the same asked soundly does get one. How a client is refused is free (assumption A22-75).
 */
export function refusesOddlyPresented(...oddities: readonly Oddity[]): Check {
  return (slice) => {
    const sent = oddities.map((oddity) => sentToTarget(slice, oddity));
    const looked = sent.every(({ length }) => length > 0) ? sent.flat() : [];
    return overAll(looked, (odd) => judgeAnswer(slice, odd), unsent);
  };
}

function judgeAnswer(slice: Slice, odd: Exchange): Finding[] {
  const { answered, response, silence } = odd;
  if (response && messageBack(odd) !== undefined) {
    return [breach([response.seq], { expected, actual: whatCameBack(odd) })];
  }
  if (response && response.status < 400 && answered?.kind !== 'fault') {
    return [breach([response.seq], { expected, actual: whatCameBack(odd) }, ['A22-75'])];
  }
  if (!response && (!silence || noRefusal.test(silence.why))) {
    return [unclear(entriesOf(odd), unheard)];
  }
  const isAnsweredElse = sentToTarget(slice).some((plain) => plain.response !== undefined);
  return isAnsweredElse ? [] : [unclear(entriesOf(odd), unanswered)];
}

/** Nobody was there, nobody said anything, or our own side cannot speak so, or get through. */
const noRefusal =
  /end of run|TIMEOUT|TIMEDOUT|ECONNREFUSED|UNREACH|ENOTFOUND|NO_PROTOCOLS|^the proxy /;

const expected = text(
  'Een weigering: een verbroken verbinding, een TLS-alert, een HTTP-fout of een SOAP Fault',
  'A refusal: a broken connection, a TLS alert, an HTTP error or a SOAP fault',
);
const unsent = text('Er is geen verbinding gemaakt die zo is', 'No such connection was made');
const unheard = text(
  'Het systeem heeft niet geweigerd en niet geantwoord',
  'The system neither refused nor answered',
);
const unanswered = text(
  'Ook wie zich goed legitimeert, kreeg geen antwoord, dus de reden is niet te zien',
  'Who presents itself soundly got no answer either, so the reason cannot be seen',
);

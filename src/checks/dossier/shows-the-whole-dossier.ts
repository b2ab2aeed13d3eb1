import type { EntryOf } from '#evidence/entry.ts';
import { fieldsOf, grantedSessionOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Observation } from '../check.ts';
import { otherLayoutsFrom } from '../parts/answer.ts';
import { sentByTarget } from '../parts/exchanges.ts';
import { absence, unclear } from '../parts/finding.ts';
import { differsFrom } from '../parts/shown-dossier.ts';

/**
 * What a user asked for is fetched and shown in full, attachments included (wiki OSO:Releases/2016-08). Everything
 * counts here, also what the pack names as the sender's own: the target did not send it.
 */
export const showsTheWholeDossier: Check = (slice) => {
  const ask = slice.driver.find(
    ({ call, outcome }) => call === 'askDossier' && outcome.status === 'done',
  );
  if (!ask) return { looked: [], findings: [unclear([], notAsked)] };
  const delivery = sentByTarget(slice, 'documentRequest').findLast(
    ({ answered }) => fieldsOf(answered, 'documentResponse')?.dossier,
  );
  const received = fieldsOf(delivery?.answered, 'documentResponse')?.dossier;
  if (!delivery?.response || !received) return unfetched(slice, ask);
  const { seq } = delivery.response;
  const shown = slice.driver.findLast((call) => call.call === 'showReceived' && call.seq > seq);
  if (shown?.outcome.status !== 'done')
    return { looked: [seq], findings: [unclear([seq], notShown)] };
  const looked = [seq, shown.seq];
  return {
    looked,
    findings: differsFrom(slice, received, { looked, answer: shown.outcome.answer }),
  };
};

function unfetched(slice: Slice, ask: EntryOf<'driver-called'>): Observation {
  const looked = [ask.seq];
  const otherLayouts = (['overdrachtRequest', 'documentRequest'] as const).flatMap((name) =>
    otherLayoutsFrom(slice, name),
  );
  if (otherLayouts.length > 0) return { looked, findings: otherLayouts };
  const isGranted = sentByTarget(slice, 'overdrachtRequest').some(
    (exchange) => grantedSessionOf(exchange) !== undefined,
  );
  // Whoever cannot read our grant does not know where to ask.
  const assumptions = isGranted ? ['A22-03'] : [];
  const due = { seq: ask.seq, dueMs: givenUpMs(slice, ask) };
  return {
    looked,
    findings: [absence(due, { expected: expectedFetch, actual: notFetched }, assumptions)],
  };
}

/** An ask is over at its limit, or when the target itself says that it is done. */
function givenUpMs(slice: Slice, ask: EntryOf<'driver-called'>): number {
  const limitMs = Date.parse(ask.at) + slice.limits.answerMs;
  const done = slice.driver.find(({ call, outcome }) => call === 'askState' && isDone(outcome));
  return done ? Math.min(limitMs, Date.parse(done.at)) : limitMs;
}

function isDone(outcome: EntryOf<'driver-called'>['outcome']): boolean {
  const answer = outcome.status === 'done' ? outcome.answer : undefined;
  return (
    typeof answer === 'object' && answer !== null && 'state' in answer && answer.state === 'done'
  );
}

const expectedFetch = text(
  'Het systeem opent een sessie en haalt het gevraagde dossier op',
  'The system opens a session and fetches the dossier that was asked for',
);
const notFetched = text('Er is geen dossier opgehaald', 'No dossier was fetched');
const notAsked = text(
  'Het systeem heeft de opdracht om het dossier op te vragen niet aangenomen',
  'The system did not accept the order to ask for the dossier',
);
const notShown = text(
  'De driver kon niet vertellen wat er getoond wordt',
  'The driver could not tell what is shown',
);

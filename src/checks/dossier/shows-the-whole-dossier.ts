import { type Leaf, leavesOf } from '#dossier/leaf.ts';
import { differencesBetween } from '#dossier/same-dossier.ts';
import type { EntryOf } from '#evidence/entry.ts';
import { fieldsOf, grantedSessionOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { XmlError } from '#xml/xml-error.ts';
import type { Check, Finding, Observation } from '../check.ts';
import { otherLayoutsFrom } from '../parts/answer.ts';
import { describeDifferences } from '../parts/differences.ts';
import { sentByTarget } from '../parts/exchanges.ts';
import { absence, breach, unclear } from '../parts/finding.ts';

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
    findings: judgeShown(slice, received, { looked, answer: shown.outcome.answer }),
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

type Showing = { readonly looked: readonly number[]; readonly answer: unknown };

function judgeShown({ pack }: Slice, received: XmlElement, { looked, answer }: Showing): Finding[] {
  const leaves = shownLeaves(answer);
  // Whoever cannot read our documentResponse does not find the dossier in it.
  if (leaves === 'nothing') return [breach(looked, { expected, actual: showsNothing }, ['A22-05'])];
  if (leaves === 'unreadable') return [unclear(looked, unreadable)];
  const differences = differencesBetween(leavesOf(received), leaves, { pack, owner: 'nobody' });
  if (differences.length === 0) return [];
  return [breach(looked, { expected, actual: describeDifferences(differences) })];
}

function shownLeaves(answer: unknown): readonly Leaf[] | 'nothing' | 'unreadable' {
  if (answer === null || typeof answer !== 'object') return 'nothing';
  // The driver holds every answer to the schema of its API before it is recorded.
  const { dossier, fields } = answer as { dossier?: string; fields?: readonly Leaf[] };
  if (fields) return fields;
  try {
    return leavesOf(parseXml(dossier ?? ''));
  } catch (error) {
    if (error instanceof XmlError) return 'unreadable';
    throw error;
  }
}

const expected = text(
  'Het hele ontvangen dossier wordt getoond, met elke bijlage byte voor byte',
  'The whole received dossier is shown, with every attachment byte for byte',
);
const expectedFetch = text(
  'Het systeem opent een sessie en haalt het gevraagde dossier op',
  'The system opens a session and fetches the dossier that was asked for',
);
const notFetched = text('Er is geen dossier opgehaald', 'No dossier was fetched');
const showsNothing = text('Er wordt geen dossier getoond', 'No dossier is shown');
const notAsked = text(
  'Het systeem heeft de opdracht om het dossier op te vragen niet aangenomen',
  'The system did not accept the order to ask for the dossier',
);
const notShown = text(
  'De driver kon niet vertellen wat er getoond wordt',
  'The driver could not tell what is shown',
);
const unreadable = text(
  'Wat de driver als getoond dossier gaf, is geen XML',
  'What the driver gave as the shown dossier is no XML',
);

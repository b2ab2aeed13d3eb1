import { type Leaf, leavesOf } from '#dossier/leaf.ts';
import { differencesBetween } from '#dossier/same-dossier.ts';
import type { EntryOf } from '#evidence/entry.ts';
import { type Exchange, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import { parseXml, XmlError } from '#xml/parse-xml.ts';
import type { Check, Finding, Observation } from '../check.ts';
import { describeDifferences } from '../differences.ts';
import { absence, breach, sentByTarget, unclear, unreadableFromTarget } from '../verifiers.ts';

/**
 * What a user asked for is fetched and shown in full, attachments included (protocol 2.4, release '16, e). Everything
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
  if (!delivery?.response) return unfetched(slice, ask);
  const shown = slice.driver.findLast(({ call }) => call === 'showReceived');
  const looked = [delivery.response.seq, ...(shown ? [shown.seq] : [])];
  return { looked, findings: judgeShown(slice, delivery, shown) };
};

function unfetched(slice: Slice, ask: EntryOf<'driver-called'>): Observation {
  const asks = (['overdrachtRequest', 'documentRequest'] as const).flatMap((name) =>
    unreadableFromTarget(slice, name),
  );
  const limitMs = slice.limits.answerMs;
  const due = absence(ask, limitMs, { expected: expectedFetch, actual: notFetched });
  return { looked: [ask.seq], findings: asks.length > 0 ? asks : [due] };
}

function judgeShown(
  slice: Slice,
  delivery: Exchange,
  shown: EntryOf<'driver-called'> | undefined,
): Finding[] {
  const received = fieldsOf(delivery.answered, 'documentResponse')?.dossier;
  const due = delivery.response?.seq ?? delivery.request.seq;
  if (!shown || !received || shown.outcome.status !== 'done') return [unclear([due], notShown)];
  const leaves = shownLeaves(shown.outcome.answer);
  if (leaves === 'nothing') return [breach([due, shown.seq], expected, showsNothing)];
  if (leaves === 'unreadable') return [unclear([shown.seq], unreadable)];
  const rules = { pack: slice.pack, owner: 'nobody' } as const;
  const differences = differencesBetween(leavesOf(received), leaves, rules);
  if (differences.length === 0) return [];
  return [breach([due, shown.seq], expected, describeDifferences(differences))];
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

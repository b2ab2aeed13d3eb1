import type { Asking, Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { isSameLinkKey } from '#exchange/pupil-key.ts';
import { text } from '#words/text.ts';
import type { Check, Finding, Observation } from '../check.ts';
import { otherLayoutsFrom } from '../parts/answer.ts';
import { sentByTarget } from '../parts/exchanges.ts';
import { absence, breach, entriesOf, unclear } from '../parts/finding.ts';
import { type Offer, offersOf } from '../parts/swv/offers.ts';

/**
 * The koppelsleutel that the Traffic Center issued goes to the samenwerkingsverband as it came, in upper or lower case
 * (wiki OSO:2022/Versturen_Notificatie/aanvraag).
 */
export const handsOnTheKoppelsleutel: Check = (slice): Observation => {
  const offers = offersOf(slice);
  if (offers.length === 0) return { looked: [], findings: [unclear([], nothing)] };
  return {
    looked: offers.flatMap(({ announcement }) => entriesOf(announcement)),
    findings: offers.flatMap((offer) => judge(slice, offer)),
  };
};

function judge(slice: Slice, offer: Offer): Finding[] {
  const { announcement, koppelsleutel } = offer;
  const told = notificationsAfter(slice, announcement);
  if (told.length === 0) return untold(slice, announcement);
  const wrong = told.filter(
    ({ asked }) => !isSameLinkKey(asked.message.fields.koppelsleutel, koppelsleutel),
  );
  const issued = announcement.response?.seq ?? announcement.request.seq;
  return wrong.map(({ request }) => breach([issued, request.seq], { expected, actual: another }));
}

/** The notifications to whom this one was announced for, up to the next announcement. */
function notificationsAfter(slice: Slice, announcement: Exchange): Asking<'notificatieRequest'>[] {
  const from = announcement.request.seq;
  const next = sentByTarget(slice, 'meldenNotificatieRequest').find(
    ({ request }) => request.seq > from,
  );
  const to = next?.request.seq ?? Number.POSITIVE_INFINITY;
  return sentByTarget(slice, 'notificatieRequest').filter(
    ({ request }) => request.seq > from && request.seq < to,
  );
}

/** Whoever cannot read our answer has no koppelsleutel to hand on. */
function untold(slice: Slice, { request, response }: Exchange): Finding[] {
  const otherLayouts = otherLayoutsFrom(slice, 'notificatieRequest');
  if (otherLayouts.length > 0) return otherLayouts;
  const { seq, at } = response ?? request;
  const due = { seq, dueMs: Date.parse(at) + slice.limits.answerMs };
  return [absence(due, { expected, actual: never }, ['A22-20'])];
}

const expected = text(
  'Een notificatieRequest met de koppelsleutel die het Traffic Center gaf',
  'A notificatieRequest with the koppelsleutel that the Traffic Center gave',
);
const another = text(
  'Deze notificatie draagt een andere koppelsleutel, of geen',
  'This notification carries another koppelsleutel, or none',
);
const never = text('Er kwam geen notificatieRequest', 'No notificatieRequest came');
const nothing = text(
  'Het Traffic Center heeft het systeem geen koppelsleutel gegeven',
  'The Traffic Center gave the system no koppelsleutel',
);

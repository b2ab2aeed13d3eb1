import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { breach, entriesOf, overAll, unclear } from '../parts/finding.ts';
import { feedbackLinkKey, feedbackToTarget } from '../parts/swv/feedback.ts';
import { offerUnder } from '../parts/swv/offers.ts';
import { feedbackShownAfter, type Showing } from '../parts/swv/shown-feedback.ts';

/**
 * Feedback is shown with the dossier that its koppelsleutel was issued for, and with no other
 * (wiki OSO:2017/Versturen_Terugkoppeling).
 */
export const showsFeedbackWithItsDossier: Check = (slice) =>
  overAll(
    feedbackToTarget(slice).filter((given) => offerUnder(slice, feedbackLinkKey(given))),
    (given) => judge(slice, given),
    nothing,
  );

function judge(slice: Slice, given: Asking<'terugkoppelingRequest'>): Finding[] {
  const pgn = offerUnder(slice, feedbackLinkKey(given))?.pgn;
  const from = given.asked.message.fields.bronBrin;
  const shown = feedbackShownAfter(slice, given.request.seq);
  const isThere = ({ feedback }: Showing) => feedback.some(({ fromBrin }) => fromBrin === from);
  const own = shown.filter((showing) => showing.pgn === pgn);
  if (own.length === 0) return [unclear(entriesOf(given), unseen)];
  const missing = own.filter((showing) => !isThere(showing));
  const strange = shown.filter((showing) => showing.pgn !== pgn && isThere(showing));
  return [
    ...missing.map(({ seq }) => breach([given.request.seq, seq], { expected, actual: absent })),
    ...strange.map(({ seq }) => breach([given.request.seq, seq], { expected, actual: elsewhere })),
  ];
}

const expected = text(
  'De terugkoppeling staat bij de leerling voor wie de koppelsleutel is gegeven, en nergens anders',
  'The feedback stands with the pupil that the koppelsleutel was issued for, and nowhere else',
);
const absent = text('Bij die leerling staat zij niet', 'It does not stand with that pupil');
const elsewhere = text('Zij staat bij een andere leerling', 'It stands with another pupil');
const unseen = text(
  'De driver vertelt niet wat er bij deze leerling staat',
  'The driver does not tell what stands with this pupil',
);
const nothing = text(
  'Er is niets teruggekoppeld over een aangeboden dossier',
  'No feedback was given on an offered dossier',
);

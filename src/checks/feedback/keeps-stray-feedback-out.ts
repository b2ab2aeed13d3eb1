import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { breach, entriesOf, overAll, unclear } from '../parts/finding.ts';
import { feedbackLinkKey, feedbackToTarget } from '../parts/swv/feedback.ts';
import { offerUnder } from '../parts/swv/offers.ts';
import { feedbackShownAfter } from '../parts/swv/shown-feedback.ts';

/**
 * Feedback under a koppelsleutel that was issued for nothing here is shown with no pupil; how it is answered is free
 * (wiki OSO:2017/Versturen_Terugkoppeling).
 */
export const keepsStrayFeedbackOut: Check = (slice) =>
  overAll(
    feedbackToTarget(slice).filter((given) => !offerUnder(slice, feedbackLinkKey(given))),
    (given) => judge(slice, given),
    nothing,
  );

function judge(slice: Slice, given: Asking<'terugkoppelingRequest'>): Finding[] {
  const from = given.asked.message.fields.bronBrin;
  const shown = feedbackShownAfter(slice, given.request.seq);
  if (shown.length === 0) return [unclear(entriesOf(given), unseen)];
  const wrong = shown.filter(({ feedback }) => feedback.some(({ fromBrin }) => fromBrin === from));
  return wrong.map(({ seq }) => breach([given.request.seq, seq], { expected, actual }));
}

const expected = text(
  'Een terugkoppeling onder een onbekende koppelsleutel staat bij geen enkele leerling',
  'Feedback under an unknown koppelsleutel stands with no pupil',
);
const actual = text('Zij staat bij deze leerling', 'It stands with this pupil');
const unseen = text(
  'De driver vertelt niet wat er bij de leerling staat',
  'The driver does not tell what stands with the pupil',
);
const nothing = text(
  'Er is niet teruggekoppeld onder een onbekende koppelsleutel',
  'No feedback was given under an unknown koppelsleutel',
);

import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { breach, entriesOf, overAll, unclear } from '../parts/finding.ts';
import { feedbackLinkKey, feedbackToTarget } from '../parts/swv/feedback.ts';
import { offerUnder } from '../parts/swv/offers.ts';
import { feedbackShownAfter } from '../parts/swv/shown-feedback.ts';

/** Feedback that is shown is shown in full (wiki OSO:2017/Versturen_Terugkoppeling); with whom it stands does not count here. */
export const showsTheWholeFeedback: Check = (slice) =>
  overAll(
    feedbackToTarget(slice).filter((given) => offerUnder(slice, feedbackLinkKey(given))),
    (given) => judge(slice, given),
    nothing,
  );

function judge(slice: Slice, given: Asking<'terugkoppelingRequest'>): Finding[] {
  const told = given.asked.message.fields;
  const shown = feedbackShownAfter(slice, given.request.seq).flatMap(({ seq, feedback }) =>
    feedback
      .filter(({ fromBrin }) => fromBrin === told.bronBrin)
      .map(({ tekst }) => ({ seq, tekst })),
  );
  if (shown.length === 0) return [unclear(entriesOf(given), unseen)];
  if (shown.some(({ tekst }) => asOneLine(tekst) === asOneLine(told.tekst))) return [];
  const actual = text(`Te zien is: "${shown[0]?.tekst}"`, `What is shown: "${shown[0]?.tekst}"`);
  return [breach([given.request.seq, ...shown.map(({ seq }) => seq)], { expected, actual })];
}

/** Where lines break is for the screen to say. */
function asOneLine(tekst = ''): string {
  return tekst.trim().replace(/\s+/g, ' ');
}

const expected = text(
  'De hele tekst van de terugkoppeling is te zien',
  'The whole text of the feedback is shown',
);
const unseen = text('De terugkoppeling is nergens te zien', 'The feedback is shown nowhere');
const nothing = text(
  'Er is niets teruggekoppeld over een aangeboden dossier',
  'No feedback was given on an offered dossier',
);

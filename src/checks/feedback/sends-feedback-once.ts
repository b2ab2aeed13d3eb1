import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { sentByTarget } from '../parts/exchanges.ts';
import { breach, entriesOf } from '../parts/finding.ts';
import { feedbackOrders } from '../parts/swv/feedback.ts';
import { lookedAt } from '../parts/swv/looked-at.ts';

/** For each feedback of a user there is one attempt, also when no confirmation comes (wiki OSO:2017/Versturen_Terugkoppeling). */
export const sendsFeedbackOnce: Check = (slice) => {
  const sent = sentByTarget(slice, 'terugkoppelingRequest');
  const again = sent.slice(feedbackOrders(slice).length);
  return lookedAt(
    sent.flatMap(entriesOf),
    again.map(({ request }) => breach([request.seq], { expected, actual })),
    nothing,
  );
};

const expected = text(
  'Eén terugkoppelingRequest voor elke terugkoppeling van een medewerker',
  'One terugkoppelingRequest for each feedback of a user',
);
const actual = text('De terugkoppeling is nog eens verstuurd', 'The feedback was sent again');
const nothing = text('Er is geen terugkoppeling verstuurd', 'No feedback was sent');

import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { deliversWhatWasOffered } from '../parts/swv/offered-delivery.ts';
import { linkKeyAsked, offersOf } from '../parts/swv/offers.ts';

/** A koppelsleutel is the same in upper and lower case: public samples have both. */
export const readsTheKoppelsleutelInAnyCase: Check = (slice) => {
  const issued = offersOf(slice).map(({ koppelsleutel }) => koppelsleutel);
  return deliversWhatWasOffered(slice, {
    isMeant: (ask) => !issued.includes(linkKeyAsked(ask) ?? ''),
    because,
    nothing,
  });
};

const because = text(
  'want hoofdletters maken in een koppelsleutel geen verschil',
  'since case makes no difference in a koppelsleutel',
);
const nothing = text(
  'Elke koppelsleutel is gevraagd zoals hij was gegeven',
  'Every koppelsleutel was asked for as it was issued',
);

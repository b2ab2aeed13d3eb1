import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { overAll } from '../parts/finding.ts';
import { refusesWith } from '../parts/refusal.ts';
import { linkKeyAsked, offerUnder, swvAsks } from '../parts/swv/offers.ts';

/** A koppelsleutel that was issued for nothing here gives nothing (wiki OSO:Woordenlijst); by which code is free. */
export const refusesAnUnknownKoppelsleutel: Check = (slice) =>
  overAll(
    swvAsks(slice).filter((ask) => !offerUnder(slice, linkKeyAsked(ask) ?? '')),
    (ask) => refusesWith(slice, ask, { codes: 'any', because }),
    nothing,
  );

const because = text(
  'onder deze koppelsleutel is hier niets aangeboden',
  'nothing was offered here under this koppelsleutel',
);
const nothing = text(
  'Er is niet onder een onbekende koppelsleutel gevraagd',
  'Nothing was asked for under an unknown koppelsleutel',
);

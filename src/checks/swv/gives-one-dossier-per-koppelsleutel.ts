import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { deliversWhatWasOffered } from '../parts/swv/offered-delivery.ts';
import { offersOf } from '../parts/swv/offers.ts';

/** A koppelsleutel gives the dossier that it was issued for, also when others were offered (wiki OSO:Woordenlijst). */
export const givesOneDossierPerKoppelsleutel: Check = (slice) => {
  const pupils = new Set(offersOf(slice).map(({ pgn }) => pgn));
  return deliversWhatWasOffered(slice, { isMeant: () => pupils.size > 1, because, nothing });
};

const because = text('en niet dat van een andere leerling', "and not another pupil's");
const nothing = text(
  'Er zijn geen twee leerlingen aangeboden, of er is niets gevraagd',
  'No two pupils were offered, or nothing was asked for',
);

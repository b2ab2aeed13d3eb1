import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { deliversWhatWasOffered } from '../parts/swv/offered-delivery.ts';

/**
 * The koppelsleutel is enough for a samenwerkingsverband: whether the parents have inspected the dossier, and for
 * which BRIN it was made ready, does not count (wiki OSO:2018/Opvragen_dossier).
 */
export const deliversByKoppelsleutelAlone: Check = (slice) => {
  const isInspected = slice.driver.some(({ call }) => call === 'recordInspection');
  return deliversWhatWasOffered(slice, { isMeant: () => !isInspected, because, nothing });
};

const because = text(
  'want de koppelsleutel is genoeg, ook zonder inzage',
  'since the koppelsleutel is enough, also without inspection',
);
const nothing = text(
  'Er is geen aangeboden dossier gevraagd dat niemand had ingezien',
  'No offered dossier was asked for that nobody had inspected',
);

import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { holdsDossier } from '../parts/delivery.ts';
import { breach } from '../parts/finding.ts';
import { entriesOfRaw, overRaw, readableBack } from '../parts/raw-answers.ts';

/**
 * Nothing that came of a malformed message holds a dossier, in whatever form: it named a session that nobody was granted, and
 * outside a valid session nothing is delivered (wiki OSO:2017/Controleren_Sessie).
 */
export const deliversNothingOnAMalformedMessage: Check = (slice) =>
  overRaw(slice.raw, (exchange) => {
    if (!readableBack(exchange).some((readable) => holdsDossier(slice, readable))) return [];
    return [breach(entriesOfRaw(exchange), { expected, actual: delivered })];
  });

const expected = text(
  'Een antwoord zonder dossier: niemand kreeg de sessie van dit bericht toegekend',
  'An answer without a dossier: nobody was granted the session of this message',
);
const delivered = text(
  'Er kwam een dossier terug op een misvormd bericht',
  'A dossier came back on a malformed message',
);

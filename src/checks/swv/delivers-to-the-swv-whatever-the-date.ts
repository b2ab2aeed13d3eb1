import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { deliversWhatWasOffered } from '../parts/swv/offered-delivery.ts';

/** A date that a samenwerkingsverband asks for does not count (wiki OSO:2018/Opvragen_dossier). */
export const deliversToTheSwvWhateverTheDate: Check = (slice) =>
  deliversWhatWasOffered(slice, {
    isMeant: ({ asked }) => asked.message.fields.aanvraagdatum !== undefined,
    because,
    nothing,
  });

const because = text(
  'want aanvraagdatum telt hier niet',
  'since aanvraagdatum does not count here',
);
const nothing = text(
  'Er is geen aangeboden dossier met een aanvraagdatum gevraagd',
  'No offered dossier was asked for with an aanvraagdatum',
);

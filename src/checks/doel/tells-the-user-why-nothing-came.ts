import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { overAsks, untold } from '../parts/telling.ts';
import { answersTo, deliveryTo, userAsks } from '../parts/user-ask.ts';

/** Whoever asks and is refused the dossier hears so, in other words than of a success (wiki OSO:2018/Opvragen_dossier). */
export const tellsTheUserWhyNothingCame: Check = (slice) => {
  const asks = userAsks(slice);
  const refused = asks.filter(
    (ask) => answersTo(ask, 'documentResponse').length > 0 && !deliveryTo(slice, ask),
  );
  return overAsks(refused, (ask) => untold(slice, ask, asks), nothing);
};

const nothing = text(
  'Op geen aanvraag antwoordde de oude school zonder dossier',
  'To no ask the old school answered without a dossier',
);

import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { documentAsks } from '../parts/exchanges.ts';
import { overAll } from '../parts/finding.ts';
import { inspectionBefore } from '../parts/recorded-inspection.ts';
import { refusesWith } from '../parts/refusal.ts';

/**
 * Where consent is asked for, a dossier of which no consent was recorded is refused, also after inspection (wiki
 * OSO:2017/Uitvoeren_Inzage). A LAS that does not let it be made ready says that it is not available, which is as sound.
 */
export const withholdsWithoutConsent: Check = (slice) => {
  const { notRetrievable, notAvailable } = slice.release.results;
  return overAll(
    documentAsks(slice).filter(({ request }) => {
      const consent = inspectionBefore(slice, request.seq)?.toestemming;
      return consent === undefined;
    }),
    (ask) => refusesWith(slice, ask, { codes: [notRetrievable, notAvailable], because }),
    nothing,
  );
};

const because = text('er is geen toestemming vastgelegd', 'no consent was recorded');
const nothing = text(
  'Er is geen dossier gevraagd zonder vastgelegde toestemming',
  'No dossier was asked for without recorded consent',
);

import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { documentAsks } from '../parts/exchanges.ts';
import { overAll } from '../parts/finding.ts';
import { inspectionBefore } from '../parts/recorded-inspection.ts';
import { refusesWith } from '../parts/refusal.ts';

/**
 * A dossier of which the recorded consent is anything but yes is refused (wiki OSO:2017/Uitvoeren_Inzage; which value is
 * yes is assumption A22-70).
 */
export const withholdsWhenConsentIsRefused: Check = (slice) => {
  const { notRetrievable, notAvailable } = slice.release.results;
  return overAll(
    documentAsks(slice).filter(({ request }) => {
      const consent = inspectionBefore(slice, request.seq)?.toestemming;
      return consent !== undefined && consent !== 'Ja';
    }),
    (ask) => refusesWith(slice, ask, { codes: [notRetrievable, notAvailable], because }),
    nothing,
  );
};

const because = text('de toestemming is niet gegeven', 'consent was not given');
const nothing = text(
  'Er is geen dossier gevraagd met een andere toestemming dan ja',
  'No dossier was asked for with another consent than yes',
);

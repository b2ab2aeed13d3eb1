import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { arrangementBefore } from '../parts/arrangement.ts';
import { documentAsks } from '../parts/exchanges.ts';
import { overAll } from '../parts/finding.ts';
import { refusesWith } from '../parts/refusal.ts';

/** A dossier that was not made ready is answered with LeerlinginfoNietBeschikbaar (wiki OSO:2018/Opvragen_dossier). */
export const withholdsWhatIsNotReady: Check = (slice) =>
  overAll(
    documentAsks(slice).filter(
      ({ request }) => arrangementBefore(slice, request.seq).readyFor === undefined,
    ),
    (ask) => refusesWith(slice, ask, { codes: [slice.release.results.notAvailable], because }),
    nothing,
  );

const because = text('het dossier is niet klaargezet', 'the dossier was not made ready');
const nothing = text(
  'Er is geen dossier gevraagd dat niet klaarstond',
  'No dossier was asked for that was not ready',
);

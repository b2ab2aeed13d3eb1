import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { arrangementBefore } from '../parts/arrangement.ts';
import { documentAsks } from '../parts/exchanges.ts';
import { overAll } from '../parts/finding.ts';
import { refusesWith } from '../parts/refusal.ts';

/**
 * A dossier that the parents have not inspected is refused (wiki OSO:2017/Uitvoeren_Inzage). A LAS that does not let it be made
 * ready before inspection says LeerlinginfoNietBeschikbaar, which is as sound as LeerlinginfoNietOpvraagbaar.
 */
export const withholdsWhatParentsHaveNotSeen: Check = (slice) => {
  const { notRetrievable, notAvailable } = slice.release.results;
  return overAll(
    documentAsks(slice).filter(({ request }) => !arrangementBefore(slice, request.seq).isInspected),
    (ask) => refusesWith(slice, ask, { codes: [notRetrievable, notAvailable], because }),
    nothing,
  );
};

const because = text(
  'de ouders hebben het dossier niet ingezien',
  'the parents have not inspected the dossier',
);
const nothing = text(
  'Er is geen dossier gevraagd dat de ouders niet hadden ingezien',
  'No dossier was asked for that the parents had not inspected',
);

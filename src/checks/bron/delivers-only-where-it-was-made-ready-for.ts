import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { arrangementBefore } from '../parts/arrangement.ts';
import { askingSchool, documentAsks } from '../parts/exchanges.ts';
import { entriesOf, overAll, unclear } from '../parts/finding.ts';
import { refusesWith } from '../parts/refusal.ts';

/**
 * A dossier goes only to the school that it was made ready for (wiki OSO:2018/Opvragen_dossier). Which code the other school
 * gets is free (assumption A22-17). Only a dossier that parents have seen can show it.
 */
export const deliversOnlyWhereItWasMadeReadyFor: Check = (slice) =>
  overAll(
    documentAsks(slice).filter((ask) => {
      const { readyFor } = arrangementBefore(slice, ask.request.seq);
      return readyFor !== undefined && readyFor !== askingSchool(ask);
    }),
    (ask) => judgeAsk(slice, ask),
    nothing,
  );

function judgeAsk(slice: Slice, ask: Exchange): Finding[] {
  const findings = refusesWith(slice, ask, { codes: 'any', because });
  const { isInspected } = arrangementBefore(slice, ask.request.seq);
  return findings.length > 0 || isInspected ? findings : [unclear(entriesOf(ask), notInspected)];
}

const because = text(
  'het dossier is klaargezet voor een andere school',
  'the dossier was made ready for another school',
);
const notInspected = text(
  'De ouders hebben het dossier niet ingezien, dus elke weigering is goed',
  'The parents have not inspected the dossier, so any refusal is right',
);
const nothing = text(
  'Er heeft geen andere school om het dossier gevraagd',
  'No other school asked for the dossier',
);

import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { arrangementBefore } from '../parts/arrangement.ts';
import { deliversADossier } from '../parts/demanded-delivery.ts';
import { askingSchool, documentAsks, sessionOf } from '../parts/exchanges.ts';
import { overAll } from '../parts/finding.ts';

/** A school that asked in vain, before the dossier was ready, gets it when it asks again afterwards (wiki OSO:2018/Opvragen_dossier). */
export const deliversWhatWasMadeReadyAfterwards: Check = (slice) =>
  overAll(
    documentAsks(slice).filter((ask) => hasAskedInVain(slice, ask)),
    (ask) => deliversADossier(slice, ask, expected),
    nothing,
  );

function hasAskedInVain(slice: Slice, ask: Asking<'documentRequest'>): boolean {
  const isReady = arrangementBefore(slice, ask.request.seq).readyFor !== undefined;
  const inVain = documentAsks(slice).some(
    (earlier) =>
      earlier.request.seq < ask.request.seq &&
      askingSchool(earlier) === askingSchool(ask) &&
      sessionOf(earlier) !== sessionOf(ask) &&
      arrangementBefore(slice, earlier.request.seq).readyFor === undefined,
  );
  return isReady && inVain;
}

const expected = text(
  'Het dossier, want het is na de eerste vraag klaargezet',
  'The dossier, since it was made ready after the first request',
);
const nothing = text(
  'Geen school heeft opnieuw gevraagd na een vraag die te vroeg kwam',
  'No school asked again after a request that came too early',
);

import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { type Text, text } from '#words/text.ts';
import type { Finding } from '../check.ts';
import { arrangementBefore } from './arrangement.ts';
import { askingSchool } from './exchanges.ts';
import { unclear } from './finding.ts';
import { mayKeepFromDelivering, withoutDossier } from './missing-delivery.ts';

/** Says what is wrong when a dossier that is ready for the asking school does not come; what is in it is not looked at. */
export function deliversADossier(
  slice: Slice,
  ask: Asking<'documentRequest'>,
  expected: Text,
): Finding[] {
  const { seq } = ask.response ?? ask.request;
  const { isInspected, readyFor } = arrangementBefore(slice, ask.request.seq);
  if (!isInspected || readyFor !== askingSchool(ask)) return [unclear([seq], notArranged)];
  return withoutDossier(slice, ask, { expected, assumptions: mayKeepFromDelivering });
}

const notArranged = text(
  'Het dossier stond niet ingezien en klaargezet voor deze school, dus levering was niet te eisen',
  'The dossier was not inspected and made ready for this school, so delivery could not be demanded',
);

import { type Exchange, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { type Text, text } from '#words/text.ts';
import type { Finding } from '../check.ts';
import { describeAnswer, otherLayoutsFrom, unreadableAnswer } from './answer.ts';
import { arrangementBefore } from './arrangement.ts';
import { askingSchool, isWithin } from './exchanges.ts';
import { breach, unclear } from './finding.ts';

/** What a target that does not deliver may have been kept from by a wrong choice of ours. */
const mayKeepFromDelivering = ['A22-04', 'A22-06', 'A22-09', 'A22-10', 'A22-11'];

/** Says what is wrong when a dossier that is ready for the asking school does not come; what is in it is not looked at. */
export function deliversADossier(slice: Slice, ask: Exchange, expected: Text): Finding[] {
  const { seq } = ask.response ?? ask.request;
  const { isInspected, readyFor } = arrangementBefore(slice, ask.request.seq);
  if (!isInspected || readyFor !== askingSchool(ask)) return [unclear([seq], notArranged)];
  const unreadable = unreadableAnswer(slice, ask, expected);
  if (unreadable.length > 0) return unreadable;
  if (fieldsOf(ask.answered, 'documentResponse')?.dossier) return [];
  const otherLayouts = otherLayoutsFrom(slice, 'sessiecontroleRequest', (check) =>
    isWithin(ask, check),
  );
  if (otherLayouts.length > 0) return otherLayouts;
  return [breach([seq], { expected, actual: describeAnswer(ask) }, mayKeepFromDelivering)];
}

const notArranged = text(
  'Het dossier stond niet ingezien en klaargezet voor deze school, dus levering was niet te eisen',
  'The dossier was not inspected and made ready for this school, so delivery could not be demanded',
);

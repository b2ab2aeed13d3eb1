import { leavesOf } from '#dossier/leaf.ts';
import { differencesBetween } from '#dossier/same-dossier.ts';
import type { Exchange } from '#evidence/exchange.ts';
import { fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import { parseXml } from '#xml/parse-xml.ts';
import type { Check, Finding } from '../check.ts';
import { describeDifferences } from '../differences.ts';
import {
  arrangementBefore,
  askingSchool,
  breach,
  describeAnswer,
  documentAsks,
  overAll,
  unclear,
  unreadableAnswer,
  unreadableFromTarget,
} from '../verifiers.ts';

/**
 * A dossier that is ready for the asking school, inspected and asked for in a valid session is delivered, and it is
 * the dossier that was loaded, attachments included (protocol 3.1 steps 5 and 6). Only what the pack names as the
 * sender's own may differ.
 */
export const deliversTheWholeDossier: Check = (slice) =>
  overAll(documentAsks(slice), (ask) => judgeDelivery(slice, ask), nothing);

function judgeDelivery(slice: Slice, ask: Exchange): Finding[] {
  const { isInspected, readyFor } = arrangementBefore(slice, ask.request.seq);
  if (!isInspected || readyFor !== askingSchool(ask))
    return [unclear([ask.request.seq], notArranged)];
  const unreadable = unreadableAnswer(slice, ask, expected);
  if (unreadable.length > 0) return unreadable;
  const delivered = fieldsOf(ask.answered, 'documentResponse')?.dossier;
  const seq = ask.response?.seq ?? ask.request.seq;
  if (delivered) return compare(slice, delivered, seq);
  const checks = unreadableFromTarget(slice, 'sessiecontroleRequest');
  return checks.length > 0 ? checks : [breach([seq], expected, describeAnswer(ask))];
}

function compare(slice: Slice, delivered: Parameters<typeof leavesOf>[0], seq: number): Finding[] {
  if (!slice.lease) return [unclear([seq], notArranged)];
  if (delivered.namespace !== slice.pack.namespace) {
    const actual = text(
      `Een dossier in namespace "${delivered.namespace}"`,
      `A dossier in namespace "${delivered.namespace}"`,
    );
    return [breach([seq], expected, actual)];
  }
  const loaded = leavesOf(parseXml(slice.lease.dossier));
  const rules = { pack: slice.pack, owner: 'sender' } as const;
  const differences = differencesBetween(loaded, leavesOf(delivered), rules);
  if (differences.length === 0) return [];
  return [breach([seq], expected, describeDifferences(differences))];
}

const expected = text(
  'Het hele dossier zoals het was ingevoerd, met alle waarden in dezelfde volgorde en elke bijlage byte voor byte',
  'The whole dossier as it was entered, with all values in the same order and every attachment byte for byte',
);
const notArranged = text(
  'Het dossier stond niet ingezien en klaargezet voor deze school, dus levering was niet te eisen',
  'The dossier was not inspected and made ready for this school, so delivery could not be demanded',
);
const nothing = text('Er is geen dossier gevraagd', 'No dossier was asked for');

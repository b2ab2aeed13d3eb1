import { leavesOf } from '#dossier/leaf.ts';
import { differencesBetween } from '#dossier/same-dossier.ts';
import { type Asking, type Exchange, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import type { Check, Finding } from '../check.ts';
import { arrangementBefore } from '../parts/arrangement.ts';
import { describeDifferences } from '../parts/differences.ts';
import { askingSchool, documentAsks, resultOf } from '../parts/exchanges.ts';
import { breach, overAll, unclear } from '../parts/finding.ts';
import { missingDelivery } from '../parts/missing-delivery.ts';

/**
 * A dossier that is ready for the asking school, inspected and asked for in a valid session is delivered, and it is
 * the dossier that was loaded, attachments included (wiki OSO:2018/Opvragen_dossier). Only what the pack names as the
 * sender's own may differ. It comes in time (assumption A22-12).
 */
export const deliversTheWholeDossier: Check = (slice) =>
  overAll(documentAsks(slice), (ask) => judgeDelivery(slice, ask), nothing);

function judgeDelivery(slice: Slice, ask: Asking<'documentRequest'>): Finding[] {
  const { seq } = ask.response ?? ask.request;
  const { isInspected, readyFor } = arrangementBefore(slice, ask.request.seq);
  if (!isInspected || readyFor !== askingSchool(ask)) return [unclear([seq], notArranged)];
  const delivered = fieldsOf(ask.answered, 'documentResponse')?.dossier;
  if (!delivered) return missingDelivery(slice, ask, expected);
  return [...compare(slice, delivered, seq), ...wrongCode(slice, ask), ...tooLate(slice, ask)];
}

function compare({ lease, pack }: Slice, delivered: XmlElement, seq: number): Finding[] {
  if (!lease) return [unclear([seq], notArranged)];
  if (delivered.namespace !== pack.namespace) {
    const actual = text(
      `Een dossier in namespace "${delivered.namespace}"`,
      `A dossier in namespace "${delivered.namespace}"`,
    );
    return [breach([seq], { expected, actual })];
  }
  const loaded = leavesOf(parseXml(lease.dossier));
  const differences = differencesBetween(loaded, leavesOf(delivered), { pack, owner: 'sender' });
  if (differences.length === 0) return [];
  return [breach([seq], { expected, actual: describeDifferences(differences) })];
}

function wrongCode(slice: Slice, ask: Asking<'documentRequest'>): Finding[] {
  const result = resultOf(ask, 'documentResponse');
  if (result === slice.release.results.transferSucceeded) return [];
  const actual = text(
    `Het dossier kwam onder het resultaat ${result}`,
    `The dossier came under the result ${result}`,
  );
  return [breach([ask.response?.seq ?? 0], { expected, actual }, ['A22-05'])];
}

function tooLate(slice: Slice, { request, response }: Exchange): Finding[] {
  const { answerMs } = slice.limits;
  const tookMs = Date.parse((response ?? request).at) - Date.parse(request.at);
  if (tookMs <= answerMs) return [];
  const actual = text(
    `Het antwoord kwam na ${tookMs} ms; de antwoordtijd is ${answerMs} ms`,
    `The answer came after ${tookMs} ms; the limit is ${answerMs} ms`,
  );
  return [breach([response?.seq ?? request.seq], { expected, actual }, ['A22-12'])];
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

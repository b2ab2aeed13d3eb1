import { type Leaf, leavesOf } from '#dossier/leaf.ts';
import { fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { parseXml } from '#xml/parse-xml.ts';
import type { Finding, Observation } from '../check.ts';
import { documentAsks, sentByTarget } from '../parts/exchanges.ts';
import { shownLeaves } from '../parts/shown-leaves.ts';
import { deliversTheWholeDossier } from './delivers-the-whole-dossier.ts';
import { showsTheWholeDossier } from './shows-the-whole-dossier.ts';

/** A dossier that the target passed on: as bron what was entered and delivered, as doel what was fetched and shown. */
export type Passage = {
  readonly entries: readonly number[];
  readonly given: readonly Leaf[];
  readonly made: readonly Leaf[];
};

/**
 * Puts together what was said of each dossier that the target passed on, in either role. Where it passed none on, that
 * is judged as it is for any dossier.
 */
export function overPassages(
  slice: Slice,
  judgeOne: (passage: Passage) => readonly Finding[],
): Observation {
  const isBron = slice.scenario.role === 'bron';
  const passages = isBron ? deliveries(slice) : showings(slice);
  if (passages.length > 0) {
    const looked = passages.flatMap(({ entries }) => entries);
    return { looked, findings: passages.flatMap(judgeOne) };
  }
  return isBron ? deliversTheWholeDossier(slice) : showsTheWholeDossier(slice);
}

/** Gives every dossier that the target delivered as bron. */
export function deliveries(slice: Slice): Passage[] {
  const { lease } = slice;
  if (!lease) return [];
  const given = leavesOf(parseXml(lease.dossier));
  return documentAsks(slice).flatMap(({ request, response, answered }) => {
    const delivered = fieldsOf(answered, 'documentResponse')?.dossier;
    if (!response || !delivered) return [];
    return [{ entries: [request.seq, response.seq], given, made: leavesOf(delivered) }];
  });
}

function showings(slice: Slice): Passage[] {
  const fetched = sentByTarget(slice, 'documentRequest').findLast(
    ({ answered }) => fieldsOf(answered, 'documentResponse')?.dossier,
  );
  const received = fieldsOf(fetched?.answered, 'documentResponse')?.dossier;
  const seq = fetched?.response?.seq;
  if (!received || seq === undefined) return [];
  const shown = slice.driver.findLast((call) => call.call === 'showReceived' && call.seq > seq);
  const made = shown?.outcome.status === 'done' ? shownLeaves(shown.outcome.answer) : 'nothing';
  if (!shown || typeof made === 'string') return [];
  return [{ entries: [seq, shown.seq], given: leavesOf(received), made }];
}

import { type Leaf, leavesOf } from '#dossier/leaf.ts';
import { type Difference, differencesBetween } from '#dossier/same-dossier.ts';
import type { Exchange } from '#evidence/exchange.ts';
import { fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import type { XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';

/** A dossier that a user entered, and the number of that entry. */
export type Entered = { readonly seq: number; readonly root: XmlElement };

/** Gives the dossiers that were entered before entry `seq`, oldest first. */
export function enteredBefore({ driver }: Slice, seq: number): Entered[] {
  return driver
    .filter((call) => call.call === 'loadPupil' && call.outcome.status === 'done' && call.seq < seq)
    .map((call) => ({ seq: call.seq, root: parseXml(String(call.request.dossier)) }));
}

/** Gives the number of the last call of this name that was done before entry `seq`. */
export function lastDone({ driver }: Slice, name: string, seq: number): number | undefined {
  return driver.findLast(
    ({ call, outcome, seq: at }) => call === name && outcome.status === 'done' && at < seq,
  )?.seq;
}

/** Gives what was changed between two contents, as far as an answer delivers the values of the second. */
export function changesDelivered(
  { pack }: Slice,
  { answered }: Exchange,
  { from, to }: { readonly from: Entered; readonly to: Entered },
): Difference[] {
  const dossier = fieldsOf(answered, 'documentResponse')?.dossier;
  if (!dossier) return [];
  const delivered = valuesOf(leavesOf(dossier));
  const changes = differencesBetween(leavesOf(from.root), leavesOf(to.root), {
    pack,
    owner: 'sender',
  });
  return changes.filter(({ path, actual }) => delivered.get(path) === actual);
}

function valuesOf(leaves: readonly Leaf[]): Map<string, string> {
  return new Map(leaves.map(({ path, value }) => [path, value]));
}

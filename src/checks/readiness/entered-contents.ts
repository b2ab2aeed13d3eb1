import { type Leaf, leavesOf } from '#dossier/leaf.ts';
import { type Difference, differencesBetween } from '#dossier/same-dossier.ts';
import type { Exchange } from '#evidence/exchange.ts';
import { fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import type { XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { doneBefore } from '../parts/done-before.ts';

/** A dossier that a user entered, and the number of that entry. */
export type Entered = { readonly seq: number; readonly root: XmlElement };

/** Gives the dossiers that were entered before entry `seq`, oldest first. */
export function enteredBefore(slice: Slice, seq: number): Entered[] {
  return doneBefore(slice, seq)
    .filter(({ call }) => call === 'loadPupil')
    .map((call) => ({ seq: call.seq, root: parseXml(String(call.request.dossier)) }));
}

/** Gives the number of the last call of this name that was done before entry `seq`. */
export function lastDone(slice: Slice, name: string, seq: number): number | undefined {
  return doneBefore(slice, seq).findLast(({ call }) => call === name)?.seq;
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

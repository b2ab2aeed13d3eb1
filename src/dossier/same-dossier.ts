/**
 * When two dossiers are the same (for what must be shown, wiki OSO:Releases/2016-08):
 *
 * 1. They have the same values at the same places in the same order, attributes of leaves included.
 * 2. Attachments are the same when their bytes are, however their Base64 is wrapped.
 * 3. What the pack names as the sender's own may differ in value, where the caller allows it, but must be there.
 * 4. Prefixes, white space between elements and the order of attributes do not count.
 */
import type { Leaf } from './leaf.ts';
import type { Pack } from './pack.ts';

/** One place where two dossiers differ; undefined where one of them has nothing there. */
export type Difference = {
  readonly path: string;
  readonly expected: string | undefined;
  readonly actual: string | undefined;
};

/** Whose words the values of `sendersOwn` are: `sender` lets them differ, `nobody` does not. */
export type Owner = 'sender' | 'nobody';

/** Gives every place where `actual` differs from `expected`, in the order of `expected`; none when they are the same. */
export function differencesBetween(
  expected: readonly Leaf[],
  actual: readonly Leaf[],
  { pack, owner }: { readonly pack: Pack; readonly owner: Owner },
): Difference[] {
  const ours = byPath(expected, { pack, owner });
  const theirs = byPath(actual, { pack, owner });
  const changed = [...ours].flatMap(([path, value]) =>
    theirs.get(path) === value ? [] : [{ path, expected: value, actual: theirs.get(path) }],
  );
  const added = [...theirs]
    .filter(([path]) => !ours.has(path))
    .map(([path, value]) => ({ path, expected: undefined, actual: value }));
  const differences = [...changed, ...added];
  return differences.length > 0
    ? differences
    : firstMisplaced([...ours.keys()], [...theirs.keys()]);
}

type Rules = { readonly pack: Pack; readonly owner: Owner };

function byPath(leaves: readonly Leaf[], rules: Rules): Map<string, string> {
  const elements = leaves.filter((leaf) => !leaf.path.includes('/@'));
  const attributes = leaves.filter((leaf) => leaf.path.includes('/@'));
  attributes.sort((one, other) => (one.path < other.path ? -1 : 1));
  return new Map([...elements, ...attributes].map((leaf) => [leaf.path, comparable(leaf, rules)]));
}

function comparable({ path, value }: Leaf, { pack, owner }: Rules): string {
  const place = path.replace(/\[\d+\]/g, '');
  if (owner === 'sender' && pack.sendersOwn.includes(place)) return '(sender)';
  return place.endsWith(`/${pack.attachmentElement}`) ? attachmentBytes(value) : value;
}

function attachmentBytes(base64: string): string {
  const packed = base64.replace(/\s/g, '');
  const isBase64 = packed.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(packed);
  return isBase64 ? Buffer.from(packed, 'base64').toString('base64') : base64;
}

function firstMisplaced(ours: readonly string[], theirs: readonly string[]): Difference[] {
  const at = ours.findIndex((path, position) => theirs[position] !== path);
  const path = ours[at];
  if (path === undefined) return [];
  return [{ path, expected: `(${at + 1})`, actual: `(${theirs.indexOf(path) + 1})` }];
}

import { entriesOf } from '../tell/entries-of.ts';
import type { Told } from '../tell/tell-differences.ts';

/** What a WSDL turned out to have, by our names of messages and by its own of operations. */
export type Had = {
  readonly operations: readonly string[];
  readonly known: readonly string[];
  /** The faults that it declares, by its own names, and those of ours. */
  readonly faults: { readonly theirs: readonly string[]; readonly ours: readonly string[] };
  readonly messages: ReadonlyMap<string, { readonly ours: Told; readonly theirs: Told }>;
};

/** Gives what a user said of names and that came to nothing, each as it was said. */
export function unusedNames(names: ReadonlyMap<string, string>, had: Had): string[] {
  return [...names]
    .filter(([theirs, ours]) => !isUsed(theirs, ours, had))
    .map(([theirs, ours]) => `${theirs}=${ours}`);
}

function isUsed(theirs: string, ours: string, had: Had): boolean {
  const { operations, known, messages, faults } = had;
  const [message = '', ...element] = theirs.split('/');
  if (message === 'fault') {
    const isKnown = ours.split(',').every((name) => faults.ours.includes(name));
    return isKnown && faults.theirs.includes(element.join('/'));
  }
  if (element.length === 0) return operations.includes(theirs) && known.includes(ours);
  const both = messages.get(message);
  if (!both) return false;
  const before = entriesOf(both.ours.definition.content, both.ours.types);
  return entriesOf(both.theirs.definition.content, both.theirs.types)
    .filter(({ name }) => name === element.join('/'))
    .some(({ path }) =>
      before.some(
        (one) => one.path === path && [one.name, path, path.split('.').at(-1)].includes(ours),
      ),
    );
}

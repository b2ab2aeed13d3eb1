import { block, leaf, type XmlElement } from '#xml/element.ts';
import { type Draft, partsOf } from '../draft/draft.ts';

/**
 * A draft while it becomes a dossier: what is wanted and what leaves say can be changed, and it can be written at any
 * time. What was written once and did not change is the same element again.
 */
export type WrittenDraft = {
  readonly isWanted: (part: Draft) => boolean;
  readonly want: (part: Draft, isWanted: boolean) => void;
  /** Gives the parts that are wanted by now and were not when drawn. */
  readonly put: () => readonly Draft[];
  readonly textOf: (leaf: Draft) => string;
  readonly say: (leaf: Draft, text: string) => void;
  /** Gives the element that a part is written as; undefined when it is not written. */
  readonly write: (part: Draft) => XmlElement | undefined;
};

/** Makes a draft writable, in a namespace and on the day on which the dossier is made. */
export function writtenDraft(namespace: string, today: string): WrittenDraft {
  const wanted = new Map<Draft, boolean>();
  const texts = new Map<Draft, string>();
  const written = new Map<Draft, XmlElement>();
  // What is up to date, and what each part stands in: a change is one of all that holds it.
  const current = new Set<Draft>();
  const holders = new Map<Draft, Draft>();
  const outdate = (changed: Draft) => {
    let part: Draft | undefined = changed;
    for (; part !== undefined; part = holders.get(part)) current.delete(part);
  };
  const isWanted = (part: Draft) => wanted.get(part) ?? part.isWanted;
  const textOf = (part: Draft) => {
    const known = texts.get(part);
    if (known !== undefined || typeof part.content !== 'function') return known ?? '';
    const text = part.content(today);
    texts.set(part, text);
    return text;
  };
  const write = (part: Draft): XmlElement | undefined => {
    if (!isWanted(part)) return undefined;
    if (current.has(part)) return written.get(part);
    const parts = partsOf(part);
    for (const inner of parts) holders.set(inner, part);
    const children = parts.flatMap((inner) => write(inner) ?? []);
    // An optional block with nothing in it says nothing.
    if (parts.length > 0 && children.length === 0 && part.isOptional) return undefined;
    const before = written.get(part);
    current.add(part);
    if (before && isSame(before, children, textOf(part))) return before;
    const fresh = {
      ...(parts.length > 0
        ? block(namespace, part.name, children)
        : leaf(namespace, part.name, textOf(part))),
      attributes: part.attributes,
    };
    written.set(part, fresh);
    return fresh;
  };
  return {
    isWanted,
    want: (part, isIt) => {
      if (isIt !== isWanted(part)) outdate(part);
      wanted.set(part, isIt);
    },
    put: () => [...wanted].flatMap(([part, isIt]) => (isIt && !part.isWanted ? [part] : [])),
    textOf,
    say: (part, text) => {
      outdate(part);
      texts.set(part, text);
    },
    write,
  };
}

function isSame(before: XmlElement, children: readonly XmlElement[], text: string): boolean {
  return (
    before.text === text &&
    before.children.length === children.length &&
    before.children.every((child, at) => child === children[at])
  );
}

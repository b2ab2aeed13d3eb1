/**
 * What a dossier is made smaller by, so that in the end it is the smallest sound one but for what matters. Level by level,
 * from the top:
 *
 * 1. What it has and the smallest has not is left out; what differs is as in the smallest.
 * 2. What is repeated stands there once.
 * 3. Long texts and attachments become tiny ones, then as short as they may be.
 */
import { unzipSync } from 'fflate';
import { childNamed, selfAndDescendants, type XmlElement } from '#xml/element.ts';
import { packed } from '../values/attachments.ts';
import type { Parts, Pass } from './in-passes.ts';
import { changed, type Steps, stepsOf } from './steps-in.ts';

/** Gives the passes that make a dossier smaller, towards the smallest one. */
export function dossierPasses(smallest: () => XmlElement): readonly Pass<XmlElement>[] {
  const levels = Array.from({ length: deepest }, (_, level): Pass<XmlElement> => {
    return (dossier) => differencesAt(level, dossier, smallest());
  });
  const ofLongTexts = [longTexts, signs].map((pass): Pass<XmlElement> => {
    return (dossier) => pass(dossier, longLeaves(dossier, smallest()));
  });
  return [...levels, repeats, largeAttachments, ...ofLongTexts, kilobytes];
}

/** No year of the gegevensset nests deeper. */
const deepest = 9;

type Change = (element: XmlElement) => readonly XmlElement[];

/** Makes the parts of what can be changed at places of a dossier. */
function changes(
  dossier: XmlElement,
  all: readonly (readonly [Steps, Change])[],
  fewest = 1,
): Parts<XmlElement> {
  const without = (from: number, to: number) => {
    const chosen = new Map<string, Change[]>();
    for (const [steps, change] of all.slice(from, to)) {
      const name = steps.join();
      chosen.set(name, [...(chosen.get(name) ?? []), change]);
    }
    return changed(dossier, (element, steps) => {
      const wanted = chosen.get(steps.join()) ?? [];
      return wanted.reduce<readonly XmlElement[]>((so, change) => so.flatMap(change), [element]);
    });
  };
  return { count: all.length, fewest, without };
}

/** What differs from the smallest in elements of a level, by the name of what they hold. */
function differencesAt(level: number, dossier: XmlElement, smallest: XmlElement) {
  const found: [Steps, Change][] = [];
  const look = (element: XmlElement, like: XmlElement | undefined, steps: Steps): void => {
    if (element === like) return;
    if (steps.length < level) {
      const seen = new Map<string, number>();
      for (const [at, child] of element.children.entries()) {
        const nth = seen.get(child.name) ?? 0;
        seen.set(child.name, nth + 1);
        const alike = named(child.name, like);
        look(child, alike[nth] ?? alike[0], [...steps, at]);
      }
      return;
    }
    for (const name of new Set([...element.children, ...(like?.children ?? [])].map(nameOf))) {
      if (!areAlike(named(name, element), named(name, like))) {
        found.push([steps, (one) => [asIn(like, one, name)]]);
      }
    }
  };
  look(dossier, smallest, []);
  return changes(dossier, found);
}

function nameOf({ name }: XmlElement): string {
  return name;
}

function named(name: string, element: XmlElement | undefined): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

function areAlike(some: readonly XmlElement[], others: readonly XmlElement[]): boolean {
  if (some.length !== others.length) return false;
  return some.every((one, at) => {
    const other = others[at];
    if (one === other) return true;
    if (!other || one.name !== other.name || one.text !== other.text) return false;
    const attributes = [one, other].map((element) => JSON.stringify(element.attributes));
    return attributes[0] === attributes[1] && areAlike(one.children, other.children);
  });
}

/** Gives an element with its children of a name as another has them; where that has them and it has none, in their order. */
function asIn(like: XmlElement | undefined, element: XmlElement, name: string): XmlElement {
  const instead = named(name, like);
  const first = element.children.findIndex((child) => child.name === name);
  const rest = element.children.filter((child) => child.name !== name);
  const behind = new Set(like?.children.slice(like.children.findLastIndex(isIt) + 1).map(nameOf));
  const next = rest.findIndex((child) => behind.has(child.name));
  const place = first >= 0 ? first : next >= 0 ? next : rest.length;
  return { ...element, children: rest.toSpliced(place, 0, ...instead) };

  function isIt(child: XmlElement): boolean {
    return child.name === name;
  }
}

/** All that stands behind one of its name. */
function repeats(dossier: XmlElement): Parts<XmlElement> {
  const found: [Steps, Change][] = [];
  for (const [steps, element] of stepsOf(dossier)) {
    const seen = new Set<string>();
    for (const [at, { name }] of element.children.entries()) {
      if (seen.has(name)) found.push([[...steps, at], () => []]);
      seen.add(name);
    }
  }
  return changes(dossier, found);
}

const longest = 20;
const tiny = 'tekst';

type Leaves = readonly (readonly [Steps, XmlElement])[];

function longTexts(dossier: XmlElement, leaves: Leaves): Parts<XmlElement> {
  const said = leaves.map(([steps]): readonly [Steps, Change] => {
    return [steps, (element) => [{ ...element, text: tiny }]];
  });
  return changes(dossier, said);
}

/** Each sign of each long text. */
function signs(dossier: XmlElement, long: Leaves): Parts<XmlElement> {
  const leaves = long.map(([steps, { text }]) => ({ steps, signs: [...text] }));
  let count = 0;
  const begins = leaves.map((leaf) => {
    const begin = count;
    count += leaf.signs.length;
    return begin;
  });
  const without = (from: number, to: number) => {
    const texts = new Map(
      leaves.map(({ steps, signs }, at) => {
        const begin = begins[at] ?? 0;
        const gone = spanIn(signs.length, from - begin, to - begin);
        const kept = signs.toSpliced(Math.max(0, from - begin), gone);
        return [steps.join(), kept.join('').trim() || tiny];
      }),
    );
    return changed(dossier, (element, steps) => {
      const text = texts.get(steps.join());
      return text === undefined ? [element] : [{ ...element, text }];
    });
  };
  return { count, fewest: Math.ceil(count / mostSigns), without };
}

/** So many at most are tried each. */
const mostSigns = 128;

/** How many of so many lie between two numbers. */
function spanIn(count: number, from: number, to: number): number {
  return Math.max(0, Math.min(count, to) - Math.max(0, from));
}

/** What the smallest says as well, such as the name of the school that sends, has to stand there. */
function longLeaves(dossier: XmlElement, smallest: XmlElement): Leaves {
  const said = new Set([...selfAndDescendants(smallest)].map(({ text }) => text));
  return [...stepsOf(dossier)].filter(
    ([, { name, children, text }]) =>
      children.length === 0 && text.length > longest && name !== content && !said.has(text),
  );
}

const content = 'bestandsinhoud';
const fileName = 'bestandsnaam';
const largeContent = 400;

type Attachment = { readonly steps: Steps; readonly name: string; readonly packed: string };

function attachmentsIn(dossier: XmlElement): Attachment[] {
  return [...stepsOf(dossier)].flatMap(([steps, element]) => {
    const held = childNamed(element, content);
    const name = childNamed(element, fileName);
    if (!held || !name || held.text.length <= largeContent) return [];
    return [{ steps, name: name.text, packed: held.text }];
  });
}

function holding(name: string, bytes: Uint8Array): Change {
  const text = packed({ [name]: bytes });
  return (element) => [
    {
      ...element,
      children: element.children.map((child) =>
        child.name === content ? { ...child, text } : child,
      ),
    },
  ];
}

function largeAttachments(dossier: XmlElement): Parts<XmlElement> {
  const bytes = new TextEncoder().encode(tiny);
  const all = attachmentsIn(dossier).map(({ steps, name }): [Steps, Change] => {
    return [steps, holding(name, bytes)];
  });
  return changes(dossier, all);
}

/** Each kilobyte of the largest attachment. */
function kilobytes(dossier: XmlElement): Parts<XmlElement> {
  const [largest] = attachmentsIn(dossier).toSorted(
    (one, other) => other.packed.length - one.packed.length,
  );
  if (!largest) return changes(dossier, []);
  const [file = new Uint8Array()] = Object.values(unzipSync(Buffer.from(largest.packed, 'base64')));
  const count = Math.ceil(file.length / kilobyte);
  const without = (from: number, to: number) => {
    const kept = Buffer.concat([file.subarray(0, from * kilobyte), file.subarray(to * kilobyte)]);
    return changes(dossier, [[largest.steps, holding(largest.name, kept)]]).without(0, 1);
  };
  return { count, fewest: Math.ceil(count / mostKilobytes), without };
}

const kilobyte = 1024;
const mostKilobytes = 32;

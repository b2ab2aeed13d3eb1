import { elementPathsOf } from '#dossier/element-paths.ts';
import type { ElementTree, SimpleType } from '#dossier/elements.ts';
import { childNamed, leaf, type XmlElement } from '#xml/element.ts';
import { packed } from '../values/attachments.ts';
import type { Twist } from './twist.ts';

/** What may stand at each path of a year, without positions. */
export type Places = ReadonlyMap<string, { readonly max: number; readonly leaf?: SimpleType }>;

/** Reads the places of an element tree. */
export function placesOf(tree: ElementTree): Places {
  return new Map(
    elementPathsOf(tree).map(({ path, max, leaf }) => [path, { max, ...(leaf && { leaf }) }]),
  );
}

/** Gives a dossier with a twist; the dossier itself where it has no place for that. */
export function twisted(dossier: XmlElement, twist: Twist, places: Places): XmlElement {
  const wanted = wantedFor[twist.kind](twist, places);
  // By the places of the year, so that what is repeated is not picked the more often.
  const found = firstPlaces(dossier, wanted);
  const place = found[twist.at % Math.max(1, found.length)];
  if (!place) return dossier;
  return changedAt(dossier, place.steps, (element) =>
    change(element, twist, places.get(place.path)),
  );
}

type Place = {
  readonly path: string;
  /** The index of the child at each level, from the root down. */
  readonly steps: readonly number[];
  readonly element: XmlElement;
};

/** When a dossier was collected decides whether it is new enough. */
const aboutItself = '/dossier/metadata/';

/** Which elements have a place for a twist: those at some paths, that hold something. */
type Wanted = {
  readonly isAt: (path: string) => boolean;
  readonly isFit: (element: XmlElement) => boolean;
};

const pupil = '/dossier/huidigeschool/leerling';

const wantedFor: Readonly<Record<Twist['kind'], (twist: Twist, places: Places) => Wanted>> = {
  says: (twist, places) => {
    const isOfPupil = 'ofPupil' in twist && twist.ofPupil;
    return at(
      (path) =>
        isFreeText(places.get(path)?.leaf) &&
        (!isOfPupil || path.slice(0, path.lastIndexOf('/')) === pupil),
    );
  },
  dates: (_twist, places) =>
    at((path) => places.get(path)?.leaf?.base === 'date' && !path.startsWith(aboutItself)),
  repeats: (_twist, places) => at((path) => (places.get(path)?.max ?? 1) > 1),
  'moves abroad': () => holding('postcode'),
  swells: () => holding('bestandsinhoud'),
};

function at(isAt: Wanted['isAt']): Wanted {
  return { isAt, isFit: () => true };
}

function holding(name: string): Wanted {
  return { isAt: () => true, isFit: (element) => childNamed(element, name) !== undefined };
}

function isFreeText(type: SimpleType | undefined): boolean {
  return type?.base === 'string' && type.enumeration === undefined && type.pattern === undefined;
}

function change(
  element: XmlElement,
  twist: Twist,
  place: { readonly leaf?: SimpleType } | undefined,
): readonly XmlElement[] {
  switch (twist.kind) {
    case 'says':
      return [{ ...element, text: cut(twist.text, place?.leaf?.maxLength) }];
    case 'dates':
      return [{ ...element, text: twist.day }];
    case 'repeats':
      return Array.from({ length: twist.times }, () => element);
    case 'moves abroad':
      return [abroad(element, twist.country)];
    case 'swells':
      return [swollen(element, twist.kilobytes)];
  }
}

/** XML Schema counts a character beyond the first plane once. */
function cut(text: string, longest: number | undefined): string {
  return longest === undefined ? text : Array.from(text).slice(0, longest).join('').trim();
}

/** The country comes where it was, or right behind the place, as the gegevensset has it. */
function abroad(address: XmlElement, country: string): XmlElement {
  const rest = address.children.filter(({ name }) => name !== 'land');
  const behind = rest.findLastIndex(({ name }) => lands.includes(name));
  const land = leaf(address.namespace, 'land', country);
  const children = rest.flatMap((child, at) => [
    child.name === 'postcode' ? { ...child, text: '1000' } : child,
    ...(at === behind ? [land] : []),
  ]);
  return { ...address, children };
}

const lands = ['postcode', 'plaats', 'gemeente'];

function swollen(document: XmlElement, kilobytes: number): XmlElement {
  const name = childNamed(document, 'bestandsnaam')?.text ?? 'verslag.pdf';
  const content = packed({ [name]: noise(kilobytes * 1024) });
  const children = document.children.map((child) =>
    child.name === 'bestandsinhoud' ? { ...child, text: content } : child,
  );
  return { ...document, children };
}

/** Bytes that no packing makes smaller, the same each time. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 0x2545f491;
  for (let at = 0; at < length; at += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[at] = state & 0xff;
  }
  return bytes;
}

/** A path, and whether the first place that is wanted there is still to come. */
type Path = { readonly path: string; isSought: boolean; readonly below: Map<string, Path> };

/** Of every path the first place that is wanted. */
function firstPlaces(dossier: XmlElement, { isAt, isFit }: Wanted): Place[] {
  const found: Place[] = [];
  const steps: number[] = [];
  const pathTo = (path: string): Path => ({ path, isSought: isAt(path), below: new Map() });
  const visit = (element: XmlElement, known: Path): void => {
    if (known.isSought && isFit(element)) {
      known.isSought = false;
      found.push({ path: known.path, steps: [...steps], element });
    }
    for (const [at, child] of element.children.entries()) {
      const below = known.below.get(child.name) ?? pathTo(`${known.path}/${child.name}`);
      known.below.set(child.name, below);
      steps.push(at);
      visit(child, below);
      steps.pop();
    }
  };
  visit(dossier, pathTo(`/${dossier.name}`));
  return found;
}

function changedAt(
  element: XmlElement,
  [step, ...below]: readonly number[],
  made: (element: XmlElement) => readonly XmlElement[],
): XmlElement {
  if (step === undefined) return made(element)[0] ?? element;
  const children = element.children.flatMap((child, at) => {
    if (at !== step) return [child];
    return below.length === 0 ? made(child) : [changedAt(child, below, made)];
  });
  return { ...element, children };
}

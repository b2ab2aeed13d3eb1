import fc from 'fast-check';
import type { XmlAttribute, XmlElement } from '#xml/element.ts';

/** A change of an element among its siblings: what comes in its place. */
type Change = (siblings: readonly XmlElement[], at: number) => readonly XmlElement[];

/**
 * Values that are just right, just wrong, or wrong in a way that a careless reader takes for right. White space after a
 * date is not among them: libxml2 differs from XML Schema there, which has a test of its own.
 */
const nastyValues = [
  ...['', ' ', '\n', 'x', ' x ', '\u00A0', '𝔄', '𝔄'.repeat(35), 'x'.repeat(35), 'x'.repeat(36)],
  ...['x'.repeat(280), 'x'.repeat(281), 'x'.repeat(1024), 'x'.repeat(1025)],
  ...['true', ' true\n', 'TRUE', 'ja', '1', '0', '01', '2'],
  ...['2019-02-28', '2019-02-29', '2020-02-29', '1900-02-29', '2000-02-29', '2019-04-31'],
  ...['2019-07-31', '2019-07-31Z', '2019-07-31+14:00', '2019-07-31+14:01', '2019-07-31-05:30'],
  ...['2019-7-31', '19-07-31', '12019-07-31', '02019-07-31', '-0001-07-31'],
  ...['2019-13-01', '2019-00-10', '2019-10-00', '2019-07-31T00:00:00', '31-07-2019', 'gisteren'],
  ...['+7', '-7', '-0', '007', '7.', '.5', '.', '7.0', '1e3', '1,5', '24', '25', '1000', '1001'],
  ...['2147483647', '2147483648', '-2147483648', '-2147483649', '0x10', '٧', 'NaN', 'INF'],
  ...['99ZZ', '99zz', '99ZZ ', '٩٩ZZ', 'A99ZZ', '2018-2019', '٢٠١٠-٠١', '2010-01', '31-01-٢٠١٠'],
  ...['0011', '٠٠١١', '00', '0', '000'],
];

const nastyAttributes: readonly XmlAttribute[] = [
  { name: 'omschrijving', namespace: '', value: 'Nederland' },
  { name: 'omschrijving', namespace: '', value: '' },
  { name: 'lang', namespace: 'http://www.w3.org/XML/1998/namespace', value: 'nl' },
  { name: 'omschrijving', namespace: 'urn:x', value: 'x' },
  {
    name: 'schemaLocation',
    namespace: 'http://www.w3.org/2001/XMLSchema-instance',
    value: 'urn:x x.xsd',
  },
  { name: 'nil', namespace: 'http://www.w3.org/2001/XMLSchema-instance', value: 'true' },
];

const names = ['onbekend', 'naam', 'adres', 'document', 'score', 'onderdeel', 'inzage', 'bsn'];

const changeOne = (change: (element: XmlElement) => XmlElement): Change => {
  return (siblings, at) => siblings.map((child, place) => (place === at ? change(child) : child));
};

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>((siblings, at) => siblings.toSpliced(at, 1)),
  fc.constant<Change>((siblings, at) => siblings.toSpliced(at, 0, ...siblings.slice(at, at + 1))),
  fc.constant<Change>((siblings, at) =>
    siblings.toSpliced(at, 2, ...siblings.slice(at, at + 2).reverse()),
  ),
  fc.nat(60).map<Change>((to) => (siblings, at) => {
    return siblings.toSpliced(at, 1).toSpliced(to, 0, ...siblings.slice(at, at + 1));
  }),
  fc.constantFrom(...names).map((name) => changeOne((element) => ({ ...element, name }))),
  fc.nat(60).map<Change>((other) => (siblings, at) => {
    const name = siblings[other % siblings.length]?.name ?? 'onbekend';
    return changeOne((element) => ({ ...element, name }))(siblings, at);
  }),
  fc
    .constantFrom('', 'urn:x')
    .map((namespace) => changeOne((element) => ({ ...element, namespace }))),
  fc
    .constantFrom(...nastyValues)
    .map((text) => changeOne((element) => (isLeaf(element) ? { ...element, text } : element))),
  fc
    .constantFrom('x', '\u00A0', ' \n')
    .map((text) => changeOne((element) => ({ ...element, text }))),
  fc
    .constantFrom(...nastyAttributes)
    .map((attribute) => changeOne((element) => ({ ...element, attributes: [attribute] }))),
  fc.constant(changeOne((element) => ({ ...element, text: '', children: [] }))),
  fc.constant<Change>((siblings, at) =>
    changeOne((element) => ({ ...element, children: siblings.slice(0, 1) }))(siblings, at),
  ),
);

/** One to three changes at places that `place` picks among all elements below the root. */
export const mutations = fc.array(fc.record({ place: fc.nat(), change }), {
  minLength: 1,
  maxLength: 3,
});

/** Gives the document with the changes made, one after another. */
export function mutated(
  root: XmlElement,
  changes: readonly { readonly place: number; readonly change: Change }[],
): XmlElement {
  return changes.reduce((changed, { place, change }) => {
    const count = countBelow(changed);
    return count === 0 ? changed : changeAt(changed, place % count, change);
  }, root);
}

function changeAt(parent: XmlElement, place: number, change: Change): XmlElement {
  let before = 0;
  for (const [at, child] of parent.children.entries()) {
    if (before === place) return { ...parent, children: change(parent.children, at) };
    const below = countBelow(child);
    if (place <= before + below) {
      const changed = changeAt(child, place - before - 1, change);
      return { ...parent, children: parent.children.with(at, changed) };
    }
    before += below + 1;
  }
  return parent;
}

function countBelow(element: XmlElement): number {
  return element.children.reduce((count, child) => count + 1 + countBelow(child), 0);
}

function isLeaf(element: XmlElement): boolean {
  return element.children.length === 0;
}

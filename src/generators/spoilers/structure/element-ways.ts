import { descendantAt, type XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import { append, type Edit, edited, put, putAfter, remove } from '../edit/edits.ts';
import {
  type Leaf,
  namesBelow,
  type Outline,
  type StructureChange,
  type StructureWay,
  unheardOf,
} from './structure-way.ts';

/** Elements that are unknown, out of place, absent, too many, or beside another choice. */
export const elementWays: readonly StructureWay[] = [
  atLeaves('S-unknown', ({ block, ...where }) => {
    const name = unheardOf(where);
    return [append(block.join('/'), `<${name}>geel</${name}>`)];
  }),
  atLeaves('S-order', ({ spoilable: { base }, leaf, block }) => [
    remove(leaf.join('/')),
    append(block.join('/'), copyOf(base, leaf)),
  ]),
  atLeaves('S-missing', ({ leaf }) => [remove(leaf.join('/'))]),
  { key: 'S-missing', changes: emptied },
  atLeaves('S-too-many', ({ spoilable: { base }, leaf }) => [
    putAfter(leaf.join('/'), copyOf(base, leaf)),
  ]),
  { key: 'S-choice', changes: (where) => ofChoices(where, ({ path }) => [remove(path)]) },
  {
    key: 'S-choice',
    changes: (where) =>
      ofChoices(where, ({ path, other }) => (other === '' ? [] : [putAfter(path, other)])),
  },
];

function atLeaves(key: string, editsAt: (place: Outline & Leaf) => readonly Edit[]): StructureWay {
  const changes = (where: Outline) =>
    where.leaves.map((leaf) => ({ edits: editsAt({ ...where, ...leaf }) }));
  return { key, changes };
}

function copyOf(dossier: XmlElement, path: readonly string[]): string {
  const element = descendantAt(dossier, path);
  return element ? writeXml(element) : '';
}

/** A block with nothing in it, wherever one can stand. */
function* emptied({ places, spoilable }: Outline): Generator<StructureChange> {
  for (const place of places.filter(({ leaf, min }) => leaf === undefined && min === 0)) {
    const path = namesBelow(place);
    const holder = path.slice(0, -1);
    const before = spoilable.putAt(spoilable.base, holder);
    yield { edits: [...before, put(holder.join('/'), `<${path.at(-1)}></${path.at(-1)}>`)] };
  }
}

type Chosen = {
  readonly path: string;
  /** A sound element that excludes it. */
  readonly other: string;
};

/** Brings an alternative of each choice about, and then changes something about it. */
function* ofChoices(
  { places, spoilable }: Outline,
  change: (chosen: Chosen) => readonly Edit[],
): Generator<StructureChange> {
  const { base, law, putAt } = spoilable;
  for (const place of places.filter(({ alternatives }) => alternatives !== undefined)) {
    const path = namesBelow(place);
    const name = place.alternatives?.find((one) => one !== path.at(-1));
    if (name === undefined) continue;
    const beside = [...path.slice(0, -1), name];
    const other = copyOf(edited(base, putAt(base, beside), law.elements), beside);
    const changed = change({ path: path.join('/'), other });
    if (changed.length > 0) yield { edits: [...putAt(base, path), ...changed] };
  }
}

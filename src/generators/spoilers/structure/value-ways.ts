import type { Base, Facets, SimpleType } from '#dossier/elements.ts';
import { set } from '../edit/edits.ts';
import {
  namesBelow,
  type Outline,
  type StructureChange,
  type StructureWay,
} from './structure-way.ts';

/** Texts of the wrong form, for each base that has one. */
const wrongForms: readonly (readonly [Base, string])[] = [
  ['date', 'gisteren'],
  ['date', '2019-04-31'],
  ['boolean', 'ja'],
  ['integer', 'vier'],
  ['int', '2147483648'],
  ['decimal', '7,5'],
];

/** Texts that a facet keeps out. */
const outside: Readonly<Record<keyof Facets, (simple: SimpleType) => string>> = {
  enumeration: () => '~',
  pattern: () => '~',
  minLength: ({ minLength = 1 }) => 'x'.repeat(minLength - 1),
  maxLength: ({ maxLength = 0 }) => 'x'.repeat(maxLength + 1),
  minInclusive: ({ minInclusive = 0 }) => String(minInclusive - 1),
  maxInclusive: ({ maxInclusive = 0 }) => String(maxInclusive + 1),
};

/** Values of the wrong form, one for each base; and values that a facet keeps out, one for each facet. */
export const valueWays: readonly StructureWay[] = [
  ...wrongForms.map(([base, text]) => ({
    key: 'S-type',
    changes: (where: Outline) => said(where, (leaf) => (leaf.base === base ? text : undefined)),
  })),
  ...Object.entries(outside).map(([facet, textFor]) => ({
    key: 'S-facet',
    changes: (where: Outline) => said(where, (leaf) => (facet in leaf ? textFor(leaf) : undefined)),
  })),
];

/** Lets leaves say something else, wherever they are of the right type. */
function* said(
  { places, spoilable }: Outline,
  textFor: (leaf: SimpleType) => string | undefined,
): Generator<StructureChange> {
  for (const place of places) {
    const text = place.leaf && textFor(place.leaf);
    if (text === undefined) continue;
    const path = namesBelow(place);
    yield { edits: [...spoilable.putAt(spoilable.base, path), set(path.join('/'), text)] };
  }
}

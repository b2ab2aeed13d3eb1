import fc from 'fast-check';
import {
  blockNamed,
  type ChoiceParticle,
  contentOf,
  type ElementParticle,
  type ElementTree,
  type Particle,
  type SequenceParticle,
  type SimpleType,
  simpleTypeNamed,
} from '#dossier/elements.ts';
import type { XmlAttribute } from '#xml/element.ts';
import { drawOne } from '../draw-one.ts';
import type { Draft, Value } from './draft.ts';

/** How much of what is optional a dossier has. */
export const sizes = ['minimal', 'full', 'any'] as const;

/** How much of what is optional a dossier has: what the rules ask for, all that they allow, or anything between. */
export type Size = (typeof sizes)[number];

/** What drawing needs to know besides the element tree. */
export type Drawing = {
  readonly tree: ElementTree;
  readonly size: Size;
  /** Tells of a path whether no dossier of the profile may have it. */
  readonly isForbidden: (path: string) => boolean;
  /** Gives values for the leaf at a path. */
  readonly valueAt: (path: string, simple: SimpleType) => fc.Arbitrary<Value>;
  /** Gives values of leaves that depend on each other, for a block of this type, if it has any; by element name. */
  readonly togetherIn: (type: string) => fc.Arbitrary<Readonly<Record<string, Value>>> | undefined;
};

/** Draws dossiers from an element tree: values by type, and of what is optional as much as `size` says. */
export function drawDraft(drawing: Drawing): fc.Arbitrary<Draft> {
  const marks = { isOptional: false, choice: undefined };
  return draftOf(drawing.tree.root, { ...drawing, above: '' }, marks);
}

type Place = Drawing & { readonly above: string };

type Marks = Pick<Draft, 'isOptional' | 'choice'>;

function draftOf(
  { element, type }: ElementParticle,
  place: Place,
  marks: Marks,
): fc.Arbitrary<Draft> {
  const path = `${place.above}/${element}`;
  const content: fc.Arbitrary<Draft['content']> =
    type in place.tree.blocks
      ? blockOf(type, { ...place, above: path })
      : place.valueAt(path, simpleTypeNamed(place.tree, type));
  const draft = (drawn: Draft['content'], attributes: Draft['attributes']): Draft => ({
    name: element,
    ...marks,
    isWanted: true,
    attributes,
    content: drawn,
  });
  const attributes = attributesOf(type, place);
  if (attributes === undefined) return content.map((drawn) => draft(drawn, []));
  return fc.tuple(content, attributes).map((drawn) => draft(...drawn));
}

function blockOf(type: string, place: Place): fc.Arbitrary<readonly Draft[]> {
  const particles = contentOf(place.tree, blockNamed(place.tree, type));
  const parts = fc
    .tuple(...particles.map((particle, slot) => draftsOf(particle, slot, place)))
    .map((drafts) => drafts.flat());
  const together = place.togetherIn(type);
  if (together === undefined) return parts;
  return fc.tuple(together, parts).map(([values, drafts]) =>
    drafts.map((draft) => {
      const value = values[draft.name];
      return value === undefined ? draft : { ...draft, content: value };
    }),
  );
}

function draftsOf(particle: Particle, slot: number, place: Place): fc.Arbitrary<readonly Draft[]> {
  if ('choice' in particle) return chosen(particle, slot, place);
  return 'sequence' in particle ? rounds(particle, place) : occurrences(particle, place);
}

function occurrences(particle: ElementParticle, place: Place): fc.Arbitrary<readonly Draft[]> {
  const isOptional = particle.min === 0;
  if (isOptional && place.isForbidden(`${place.above}/${particle.element}`)) {
    return fc.constant([]);
  }
  const { kept, reserve } = kindOf(particle, place, { isOptional, choice: undefined });
  return isOptional ? ifWished(place, kept, reserve) : kept;
}

/** Gives an element as it is drawn where it is wanted, and in reserve. */
function kindOf(particle: ElementParticle, place: Place, marks: Marks) {
  const { element: name, max } = particle;
  const one = draftOf(particle, place, marks);
  const kept = repeated(one, max, place).map((drafts) =>
    drafts.map((draft, at) => (at > 0 ? { ...draft, isOptional: true } : draft)),
  );
  return { kept, reserve: () => inReserve(one, { name, ...marks }) };
}

/** What is not wanted is drawn only when a rule asks for it: of most of what could stand in a dossier none does. */
function inReserve(
  drawn: fc.Arbitrary<Draft>,
  marks: Marks & Pick<Draft, 'name'>,
): fc.Arbitrary<readonly Draft[]> {
  return seeds.map((seed) => {
    let known: Draft | undefined;
    const draft = () => {
      known ??= drawOne(drawn, seed);
      return known;
    };
    return [
      {
        ...marks,
        isWanted: false,
        get attributes() {
          return draft().attributes;
        },
        get content() {
          return draft().content;
        },
      },
    ];
  });
}

/** To shrink what nobody sees makes nothing smaller. */
const seeds = fc.noShrink(fc.integer());

function rounds({ sequence, max }: SequenceParticle, place: Place): fc.Arbitrary<readonly Draft[]> {
  const round = fc.tuple(...sequence.map((particle) => occurrences(particle, place)));
  return repeated(round, max, place).map((drafts) => drafts.flat(2));
}

function chosen(
  { choice, min }: ChoiceParticle,
  slot: number,
  place: Place,
): fc.Arbitrary<readonly Draft[]> {
  const possible = choice.filter(({ element }) => !place.isForbidden(`${place.above}/${element}`));
  if (possible.length === 0) return fc.constant([]);
  const name = `${place.above} ${slot}`;
  const isOptional = min === 0;
  const marks = { isOptional, choice: name };
  const kinds = possible.map((particle) => kindOf(particle, place, marks));
  const others = () => fc.tuple(...kinds.map(({ reserve }) => reserve()));
  const one = fc
    .nat(kinds.length - 1)
    .chain((chosen) =>
      fc.tuple(...kinds.map(({ kept, reserve }, at) => (at === chosen ? kept : reserve()))),
    );
  return (isOptional ? ifWished(place, one, others) : one).map((drafts) => drafts.flat());
}

function repeated<Drawn>(
  one: fc.Arbitrary<Drawn>,
  max: 'unbounded' | undefined,
  { size, above }: Place,
): fc.Arbitrary<readonly Drawn[]> {
  if (max === undefined || size === 'minimal') return one.map((drawn) => [drawn]);
  const depth = above.split('/').length;
  return fc.array(one, { minLength: 1, maxLength: depth > deep ? 2 : 3 });
}

/** Repetitions within repetitions multiply. */
const deep = 5;

function ifWished<Drawn>(
  { size }: Drawing,
  wished: fc.Arbitrary<Drawn>,
  otherwise: () => fc.Arbitrary<Drawn>,
): fc.Arbitrary<Drawn> {
  if (size === 'any') return fc.boolean().chain((isWished) => (isWished ? wished : otherwise()));
  return size === 'full' ? wished : otherwise();
}

function attributesOf(
  type: string,
  place: Place,
): fc.Arbitrary<readonly XmlAttribute[]> | undefined {
  const { attributes } = place.tree.simpleTypes[type] ?? {};
  if (attributes === undefined) return undefined;
  const drawn = Object.entries(attributes).map(([name, simple]) => {
    const value = place.valueAt(`@${name}`, simpleTypeNamed(place.tree, simple));
    const said = value.map((say) => [{ name, namespace: '', value: say('') }]);
    return ifWished<readonly XmlAttribute[]>(place, said, () => fc.constant([]));
  });
  return fc.tuple(...drawn).map((found) => found.flat());
}

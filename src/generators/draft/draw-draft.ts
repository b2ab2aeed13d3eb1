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
  /** Gives values of leaves that depend on each other, for a block of this type; by element name. */
  readonly togetherIn: (type: string) => fc.Arbitrary<Readonly<Record<string, Value>>>;
};

/** Draws dossiers from an element tree: values by type, and of what is optional as much as `size` says. */
export function drawDraft(drawing: Drawing): fc.Arbitrary<Draft> {
  return draftOf(drawing.tree.root, { ...drawing, above: '' });
}

type Place = Drawing & { readonly above: string };

function draftOf({ element, type }: ElementParticle, place: Place): fc.Arbitrary<Draft> {
  const path = `${place.above}/${element}`;
  const content: fc.Arbitrary<Draft['content']> =
    type in place.tree.blocks
      ? blockOf(type, { ...place, above: path })
      : place.valueAt(path, simpleTypeNamed(place.tree, type));
  return fc.tuple(content, attributesOf(type, place)).map(([content, attributes]) => ({
    name: element,
    isOptional: false,
    isWanted: true,
    choice: undefined,
    attributes,
    content,
  }));
}

function blockOf(type: string, place: Place): fc.Arbitrary<readonly Draft[]> {
  const particles = contentOf(place.tree, blockNamed(place.tree, type));
  const drafts = particles.map((particle, slot) => draftsOf(particle, slot, place));
  return fc.tuple(place.togetherIn(type), fc.tuple(...drafts)).map(([together, parts]) =>
    parts.flat().map((part) => {
      const value = together[part.name];
      return value === undefined ? part : { ...part, content: value };
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
  const many = repeated(draftOf(particle, place), particle.max, place);
  const marked = (isWanted: boolean) =>
    shrinkingIf(isWanted, many).map((drafts) =>
      drafts.map((draft, at) => ({ ...draft, isOptional: isOptional || at > 0, isWanted })),
    );
  return isOptional ? wish(place).chain(marked) : marked(true);
}

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
  const kinds = possible.map((particle) => occurrences({ ...particle, min: 0 }, place));
  const isAny = min === 0 ? wish(place) : fc.constant(true);
  return fc.tuple(isAny, fc.nat(possible.length - 1)).chain(([isWanted, kept]) =>
    fc.tuple(...kinds.map((kind, at) => shrinkingIf(isWanted && at === kept, kind))).map((drafts) =>
      drafts.flatMap((kind, at) =>
        kind.map((draft, again) => ({
          ...draft,
          choice: name,
          isOptional: min === 0 || again > 0,
          isWanted: isWanted && at === kept,
        })),
      ),
    ),
  );
}

/** To shrink what nobody sees makes nothing smaller. */
function shrinkingIf<Drawn>(isSeen: boolean, drawn: fc.Arbitrary<Drawn>): fc.Arbitrary<Drawn> {
  return isSeen ? drawn : fc.noShrink(drawn);
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

function wish({ size }: Drawing): fc.Arbitrary<boolean> {
  return size === 'any' ? fc.boolean() : fc.constant(size === 'full');
}

function attributesOf(type: string, place: Place): fc.Arbitrary<readonly XmlAttribute[]> {
  const { attributes = {} } = place.tree.simpleTypes[type] ?? {};
  const drawn = Object.entries(attributes).map(([name, simple]) =>
    fc
      .tuple(wish(place), place.valueAt(`@${name}`, simpleTypeNamed(place.tree, simple)))
      .map(([isWanted, value]) => (isWanted ? [{ name, namespace: '', value: value('') }] : [])),
  );
  return fc.tuple(...drawn).map((found) => found.flat());
}

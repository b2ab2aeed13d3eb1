/**
 * Which of our elements an element of a WSDL is:
 *
 * 1. The one that the user says.
 * 2. The one of that name on the wire, else the one whose field has that name, also within a block of ours.
 * 3. Any element of another namespace is the foreign one.
 * 4. A block that is none of ours, and holds elements that are, is a wrapper of them.
 * 5. A guess: where one of ours and one of theirs are left that hold the same, and nothing else is like them. Who
 *    guesses says so, and settles nothing.
 */
import { text } from '#words/text.ts';
import type { ElementParticle, Particle } from '../../release.ts';
import type { WireElement } from '../read/wire.ts';
import type { Matching } from './matching.ts';
import { isSame } from './same.ts';

/** What is known of each element of a WSDL in one place: which of ours it is, or which of ours it wraps. */
export type Pairs = {
  readonly same: ReadonlyMap<WireElement, ElementParticle>;
  readonly wrapped: ReadonlyMap<WireElement, readonly ElementParticle[]>;
};

/** Finds what is known of each element of a WSDL in one place. */
export function pairElements(
  ours: readonly Particle[],
  theirs: readonly WireElement[],
  matching: Matching,
): Pairs {
  const here = elementsOf(ours);
  const all = [...here, ...here.flatMap((one) => leavesBelow(one))];
  const pairs = new Map<WireElement, ElementParticle>();
  const isFree = (one: ElementParticle) => ![...pairs.values()].includes(one);
  const pairBy = (fits: (one: ElementParticle, wire: WireElement) => boolean) => {
    for (const wire of theirs) {
      if (pairs.has(wire)) continue;
      const found = all.find((one) => isFree(one) && fits(one, wire));
      if (found) pairs.set(wire, found);
    }
  };
  pairBy((one, wire) => isNamed(one, matching.names.get(`${matching.message}/${wire.name}`)));
  pairBy((one, wire) => !wire.isAny && one.name === wire.name);
  pairBy((one, wire) => !wire.isAny && isNamed(one, wire.name));
  pairBy((one, wire) => wire.isAny && (one.foreign ?? false));
  const wrapped = wrappedIn(
    theirs.filter((wire) => !pairs.has(wire)),
    here.filter(isFree),
    matching,
  );
  const isLeft = (one: ElementParticle) =>
    isFree(one) && ![...wrapped.values()].flat().includes(one);
  const others = theirs.filter((wire) => !wrapped.has(wire));
  for (const one of here.filter(isLeft))
    guess(one, { theirs: others, pairs, here: here.filter(isLeft) }, matching);
  return { same: pairs, wrapped };
}

/** Finds blocks that only wrap elements of ours, also through other such blocks, and gives what each wraps. */
function wrappedIn(
  theirs: readonly WireElement[],
  free: readonly ElementParticle[],
  matching: Matching,
): ReadonlyMap<WireElement, readonly ElementParticle[]> {
  const wrapped = new Map<WireElement, readonly ElementParticle[]>();
  for (const wire of theirs) {
    if (wire.isAny || wire.repeated || free.some((one) => isLike(one, wire, matching))) continue;
    const taken = [...wrapped.values()].flat();
    const found = free
      .filter((one) => !taken.includes(one))
      .filter((one) => holds(wire, one, matching));
    if (found.length > 0) wrapped.set(wire, found);
  }
  return wrapped;
}

/** Not deeper than any message is, since types may hold each other. */
const deepest = 4;

function holds(wire: WireElement, ours: ElementParticle, matching: Matching, depth = 0): boolean {
  const held = wire.held();
  if ('type' in held || depth > deepest) return false;
  const inner = held.content.flatMap((one) => ('choice' in one ? one.choice : [one]));
  return inner.some((one) => {
    if (one.isAny) return ours.foreign ?? false;
    const told = matching.names.get(`${matching.message}/${one.name}`);
    if (isNamed(ours, told) || isNamed(ours, one.name)) return true;
    return !one.repeated && holds(one, ours, matching, depth + 1);
  });
}

function elementsOf(particles: readonly Particle[]): ElementParticle[] {
  return particles.flatMap((one) => ('choice' in one ? one.choice : [one]));
}

/** Gives what a block holds, by the path of its field. */
function leavesBelow({ content = [], ...block }: ElementParticle): ElementParticle[] {
  const before = block.field ?? block.name;
  return elementsOf(content).map((one) => ({
    ...one,
    field: `${before}.${one.field ?? one.name}`,
  }));
}

function isNamed({ name, field = name }: ElementParticle, told: string | undefined): boolean {
  return told !== undefined && [name, field, field.split('.').at(-1)].includes(told);
}

type Left = {
  readonly theirs: readonly WireElement[];
  readonly pairs: Map<WireElement, ElementParticle>;
  readonly here: readonly ElementParticle[];
};

function guess(one: ElementParticle, { theirs, pairs, here }: Left, matching: Matching): void {
  const left = theirs.filter((wire) => !pairs.has(wire) && !wire.isAny);
  const isAlike = (ours: ElementParticle, wire: WireElement) => isLike(ours, wire, matching);
  const alike = left.filter((wire) => isAlike(one, wire));
  const exact = alike.filter(({ optional }) => optional === (one.optional ?? false));
  const [only, ...more] = exact.length > 0 ? exact : alike;
  if (!only || more.length > 0) return;
  const rivals = here.filter((other) => other !== one && isAlike(other, only));
  if (rivals.some(({ optional = false }) => optional === (one.optional ?? false))) return;
  pairs.set(only, one);
  tellGuess(one, only, matching);
}

function isLike(ours: ElementParticle, theirs: WireElement, { release }: Matching): boolean {
  if (ours.foreign) return false;
  const held = theirs.held();
  if ('type' in held)
    return ours.type !== undefined && isSame(release.types[ours.type], held.type.type);
  const names = held.content
    .flatMap((one) => ('choice' in one ? one.choice : [one]))
    .map(({ name }) => name);
  return elementsOf(ours.content ?? []).some(({ name }) => names.includes(name));
}

function tellGuess(ours: ElementParticle, theirs: WireElement, matching: Matching): void {
  const { message, remarks, onGuess } = matching;
  const field = ours.field ?? ours.name;
  onGuess(theirs.name);
  const option = `--element ${message}/${theirs.name}=${field}`;
  remarks.push({
    kind: 'open',
    what: text(
      `${message}: "${theirs.name}" is vermoedelijk ons "${field}"; bevestig dat met ${option}.`,
      `${message}: "${theirs.name}" is probably our "${field}"; confirm that by ${option}.`,
    ),
  });
}

import { text } from '#words/text.ts';
import { SourceError } from '#xml/source/node.ts';
import type { ElementParticle, Particle } from '../../release.ts';
import type { WireElement, WireParticle } from '../read/wire.ts';
import type { Matching } from './matching.ts';
import { pairElements } from './pair-elements.ts';

/** Writes the content of an element of a WSDL as our data does, with our names for the fields that are known. */
export function matchContent(
  ours: readonly Particle[],
  theirs: readonly WireParticle[],
  matching: Matching,
): Particle[] {
  const flat = theirs.flatMap((one) => ('choice' in one ? one.choice : [one]));
  assertOnce(flat);
  const pairs = pairElements(ours, flat, matching);
  const write = (one: WireElement): ElementParticle[] => {
    const wrapped = pairs.wrapped.get(one);
    return wrapped
      ? [writeWrapper(one, wrapped, matching)]
      : writeElement(one, pairs.same.get(one), matching);
  };
  return theirs.flatMap((one): Particle[] => {
    if (!('choice' in one)) return write(one);
    return [{ choice: one.choice.flatMap(write), ...(one.optional && { optional: true }) }];
  });
}

function assertOnce(flat: readonly WireElement[]): void {
  const names = flat.map(({ name }) => name);
  const twice = flat.find(({ name }, at) => names.indexOf(name) !== at);
  if (twice) throw new SourceError(twice.node, `"${twice.name}" stands twice in one place`);
}

/** What stands in it is ours, and it is not: on the wire only. */
function writeWrapper(
  theirs: WireElement,
  ours: readonly ElementParticle[],
  matching: Matching,
): ElementParticle {
  const held = theirs.held();
  const isElsewhere = theirs.namespace !== matching.namespace;
  return {
    name: theirs.name,
    ...(isElsewhere && { namespace: theirs.namespace }),
    content: 'content' in held ? matchContent(ours, held.content, matching) : [],
    wrapper: true,
    ...(theirs.optional && { optional: true }),
  };
}

function writeElement(
  theirs: WireElement,
  ours: ElementParticle | undefined,
  matching: Matching,
): ElementParticle[] {
  if (theirs.isAny && !ours) return withoutAny(theirs, matching);
  const field = ours?.field ?? ours?.name;
  const name = theirs.isAny ? (ours?.name ?? theirs.name) : theirs.name;
  const isElsewhere = !ours?.foreign && theirs.namespace !== matching.namespace;
  return [
    {
      name,
      ...(isElsewhere && { namespace: theirs.namespace }),
      ...held(theirs, ours, matching),
      ...(field !== undefined && field !== name && { field }),
      ...(theirs.optional && { optional: true }),
      ...(repeats(theirs, ours, matching) && { repeated: true }),
    },
  ];
}

function withoutAny({ optional, node }: WireElement, { remarks, message }: Matching): [] {
  if (!optional) throw new SourceError(node, `any element must be there, and nobody knows which`);
  remarks.push({
    kind: 'left-out',
    what: text(
      `${message}: "any" staat elk ander element toe; wij schrijven en lezen er geen.`,
      `${message}: "any" allows every other element; we write and read none.`,
    ),
  });
  return [];
}

function held(
  theirs: WireElement,
  ours: ElementParticle | undefined,
  matching: Matching,
): Pick<ElementParticle, 'type' | 'content' | 'foreign'> {
  if (ours?.foreign) {
    if (theirs.isAny || theirs.namespace !== matching.namespace) return { foreign: true };
    const why = `"${theirs.name}" is in the namespace of the messages, and only an element of another is understood here`;
    throw new SourceError(theirs.node, why);
  }
  const inside = theirs.held();
  if ('content' in inside) {
    return { content: matchContent(ours?.content ?? [], inside.content, matching) };
  }
  const { type, name } = { type: ours?.type, name: theirs.name };
  return { type: matching.types.nameOf(inside.type, { ours: type, element: name }) };
}

/** What we know comes once, or as a list: that is how everything here works with it. */
function repeats(
  theirs: WireElement,
  ours: ElementParticle | undefined,
  { message, remarks }: Matching,
): boolean {
  if (!ours || (ours.repeated ?? false) === theirs.repeated) return theirs.repeated;
  remarks.push({
    kind: 'left-out',
    what: ours.repeated
      ? text(
          `${message}: "${theirs.name}" staat er volgens de WSDL één keer; wij kunnen er meer schrijven en lezen.`,
          `${message}: by the WSDL "${theirs.name}" stands there once; we may write and read more.`,
        )
      : text(
          `${message}: "${theirs.name}" mag zich volgens de WSDL herhalen; wij schrijven en lezen er één.`,
          `${message}: by the WSDL "${theirs.name}" may be repeated; we write and read one.`,
        ),
  });
  return ours.repeated ?? false;
}

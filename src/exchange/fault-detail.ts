import type { ElementParticle, FaultDetail, MessageSet, Particle } from './release.ts';
import { isFreeText } from './simple-type.ts';

/** What a detail holds: text, or fields by name; undefined where nothing is known to write. */
type Held = string | { readonly [name: string]: Held } | undefined;

type Filling = {
  readonly types: MessageSet['types'];
  readonly values: Readonly<Record<string, string>>;
  readonly reason: string;
};

/** Gives what stands in the detail of a fault that is told for this reason, as {@link writeElement} takes it. */
export function fieldsOfDetail(
  { types }: Pick<MessageSet, 'types'>,
  { element, values = {} }: FaultDetail,
  reason: string,
): Held {
  return held({ ...element, optional: false }, '', { types, values, reason });
}

/** Names the elements of a detail that must be there and for which nothing is known to write, by their paths. */
export function emptyInDetail(
  { types }: Pick<MessageSet, 'types'>,
  { element, values = {} }: FaultDetail,
): string[] {
  const filling = { types, values, reason: 'x' };
  const empty = (particle: ElementParticle, path: string): string[] => {
    const { content, optional } = particle;
    const isEmpty = held(particle, path, filling) === undefined;
    if (isEmpty && optional) return [];
    if (!content) return isEmpty ? [path] : [];
    return chosenIn(content, path, filling).flatMap((one) => empty(one, pathOf(path, one)));
  };
  return empty(element, '');
}

function held({ type, content, optional }: ElementParticle, path: string, filling: Filling): Held {
  const { types, values, reason } = filling;
  if (!content) {
    const own = values[path];
    const { [type ?? '']: simple } = types;
    if (own !== undefined || !simple || !isFreeText(simple)) return own;
    return [...reason].slice(0, simple.maxLength).join('');
  }
  const fields = chosenIn(content, path, filling).map(
    (one) => [one.name, held(one, pathOf(path, one), filling)] as const,
  );
  const told = fields.filter(([, value]) => value !== undefined);
  return optional && told.length === 0 ? undefined : Object.fromEntries(told);
}

/** Gives the elements of a content, of each choice the first for which something is known. */
function chosenIn(content: readonly Particle[], path: string, filling: Filling): ElementParticle[] {
  return content.flatMap((particle) => {
    if (!('choice' in particle)) return [particle];
    const isKnown = (one: ElementParticle) => held(one, pathOf(path, one), filling) !== undefined;
    const one =
      particle.choice.find(isKnown) ?? (particle.optional ? undefined : particle.choice[0]);
    return one ? [one] : [];
  });
}

function pathOf(before: string, { name }: ElementParticle): string {
  return before === '' ? name : `${before}.${name}`;
}

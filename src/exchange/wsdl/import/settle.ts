import type { ElementParticle, MessageSet, Particle, Release } from '../../release.ts';

/** Something that a WSDL can show, by which an assumption is settled. */
export type Showing =
  | { readonly fact: 'soapAction' | 'namespaces' }
  /** A message stands in it, with every element that we know. */
  | { readonly layout: string }
  /** A value of ours is one of those that an element of a message may have. */
  | { readonly value: string; readonly in: string };

/** What settles an assumption: all of it. */
export type Settling = { readonly id: string; readonly by: readonly Showing[] };

/** What was found of a WSDL. */
export type Found = {
  readonly laid: Release;
  readonly layouts: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
};

/** Names the assumptions that are settled. */
export function settledBy(found: Found, table: readonly Settling[]): string[] {
  return table
    .filter(({ by }) => by.every((showing) => isShown(showing, found)))
    .map(({ id }) => id);
}

function isShown(showing: Showing, { laid, layouts, facts }: Found): boolean {
  if ('fact' in showing) return facts.has(showing.fact);
  if ('layout' in showing) return layouts.has(showing.layout);
  const [message = '', ...path] = showing.in.split('.');
  if (!layouts.has(message)) return false;
  const [group, name] = showing.value.split('.');
  const groups: Readonly<Record<string, object>> = { results: laid.results, kinds: laid.kinds };
  const value: unknown = Reflect.get(groups[group ?? ''] ?? {}, name ?? '');
  return valuesAt(laid, message, path.join('.'))?.includes(String(value)) ?? false;
}

/** Gives all that an element of a message may hold; undefined where that is not told. */
export function valuesAt(
  { messages, types }: MessageSet,
  message: string,
  field: string,
): readonly string[] | undefined {
  const content = messages[message as keyof typeof messages]?.content ?? [];
  const type = typeOf(content, field);
  return type === undefined ? undefined : types[type]?.values;
}

function typeOf(content: readonly Particle[], field: string): string | undefined {
  const elements = elementsIn(content);
  return elements.find((one) => (one.field ?? one.name) === field)?.type;
}

function elementsIn(content: readonly Particle[]): ElementParticle[] {
  return content
    .flatMap((one) => ('choice' in one ? one.choice : [one]))
    .flatMap((one) => (one.wrapper ? elementsIn(one.content ?? []) : [one]));
}

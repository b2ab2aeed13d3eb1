import type { MessageSet, Particle } from '../../release.ts';
import type { SimpleType } from '../../simple-type.ts';

/** One element of a message, by the path of its field. */
export type Entry = {
  readonly path: string;
  readonly name: string;
  readonly presence: 'must' | 'may' | 'choice';
  readonly type: SimpleType | undefined;
  readonly namespace: string | undefined;
};

/** Gives all elements of a content in order, each before what it holds. */
export function entriesOf(
  content: readonly Particle[],
  types: MessageSet['types'],
  before = '',
): Entry[] {
  return content.flatMap((particle) =>
    ('choice' in particle ? particle.choice : [particle]).flatMap((one): Entry[] => {
      const { name, field = name, optional, type, namespace } = one;
      const path = `${before}${field}`;
      const presence = 'choice' in particle ? 'choice' : optional ? 'may' : 'must';
      const entry = { path, name, presence, namespace, type: types[type ?? ''] } as const;
      if (one.wrapper) return entriesOf(one.content ?? [], types, before);
      return [entry, ...entriesOf(one.content ?? [], types, `${path}.`)];
    }),
  );
}

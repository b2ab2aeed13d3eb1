import type { MessageSet, Particle } from './release.ts';

/** Gives the namespaces that elements of messages stand in, first the one that they are in unless it is said. */
export function namespacesOf({ namespace, messages }: MessageSet): ReadonlySet<string> {
  const own = Object.values(messages).flatMap((message) => [
    ...(message.namespace === undefined ? [] : [message.namespace]),
    ...message.content.flatMap(ownOf),
  ]);
  return new Set([namespace, ...own]);
}

function ownOf(particle: Particle): string[] {
  if ('choice' in particle) return particle.choice.flatMap(ownOf);
  const { namespace, content = [] } = particle;
  return [...(namespace === undefined ? [] : [namespace]), ...content.flatMap(ownOf)];
}

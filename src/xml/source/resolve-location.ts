import { type Node, SourceError } from './node.ts';

/**
 * Gives the path of a document that another one names, both from the folder that they are in.
 *
 * @throws SourceError for anything on the network, and for anything outside that folder.
 */
export function resolveLocation(node: Node, location: string): string {
  const told = `"${node.element.name}" names "${location}"`;
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(location)) {
    throw new SourceError(
      node,
      `${told}, and nothing is fetched from anywhere: put the file into that folder, and name it by a relative path`,
    );
  }
  const steps =
    location.startsWith('/') || location.includes('\\') ? undefined : [...stepsOf(node)];
  for (const step of decoded(location)?.split('/') ?? ['..']) {
    if (step === '..' && steps?.pop() === undefined) throw outside(node, told);
    if (step !== '..' && step !== '.' && step !== '') steps?.push(step);
  }
  if (!steps || steps.length === 0) throw outside(node, told);
  return steps.join('/');
}

function stepsOf({ source }: Node): string[] {
  return source.path.split('/').slice(0, -1);
}

function decoded(location: string): string | undefined {
  try {
    const path = decodeURIComponent(location);
    return path.includes('\0') || path.includes('\\') ? undefined : path;
  } catch {
    return undefined;
  }
}

function outside(node: Node, told: string): SourceError {
  return new SourceError(node, `${told}, which is not in the folder that is read`);
}

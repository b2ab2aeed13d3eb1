import { selfAndDescendants } from '#xml/element.ts';
import { attributeOf, type Node, SourceError } from '#xml/source/node.ts';
import { UnknownShape } from '../xpath/expression.ts';
import { parsePatterns } from '../xpath/parse-expression.ts';
import { follow, type Place, type Places } from './places.ts';
import { localNameAt, type Stylesheet, xslt } from './stylesheet.ts';

/** What is walked. */
export type Walk = {
  readonly stylesheet: Stylesheet;
  readonly places: Places;
  /** The namespace of dossiers. */
  readonly namespace: string;
};

/** A template, and where it is applied. */
export type Template = {
  readonly node: Node;
  readonly name: string | undefined;
  readonly mode: string;
  /** The places that it matches, each with how closely. */
  readonly matches: ReadonlyMap<Place, number>;
};

/** Reads a template. @throws SourceError for a pattern that is not understood. */
export function templateOf(node: Node, walk: Walk): Template {
  const match = attributeOf(node, 'match');
  return {
    node,
    name: attributeOf(node, 'name'),
    mode: attributeOf(node, 'mode') ?? '',
    matches: match === undefined ? new Map() : matchedBy(match, node, walk),
  };
}

function matchedBy(match: string, node: Node, { places, namespace }: Walk): Map<Place, number> {
  const given = attributeOf(node, 'priority');
  const matches = new Map<Place, number>();
  // Whatever matches attributes or texts only leads to no element.
  const patterns = match
    .split('|')
    .filter((one) => !/@|text\(\)|comment\(\)|instruction\(/.test(one));
  for (const pattern of patterns) {
    const [path] = understood(node, () => parsePatterns(pattern, localNameAt(node, namespace)));
    if (path?.kind !== 'path') continue;
    const steps = path.steps.map((step, at) =>
      at === 0 && !path.isFromRoot && step.to === 'child'
        ? { ...step, to: 'descendant' as const }
        : step,
    );
    const [first] = steps;
    const isPlain = steps.length === 1 && path.steps[0]?.to === 'child';
    const isAny = first !== undefined && 'name' in first && first.name === '*';
    const priority = given === undefined ? (isPlain ? (isAny ? -0.5 : 0) : 0.5) : Number(given);
    const found = steps.length === 0 ? [''] : follow([''], steps, places).places;
    for (const place of found) matches.set(place, Math.max(priority, matches.get(place) ?? -9));
  }
  return matches;
}

/** Gives what is read; what is not understood is an error at this node. @throws SourceError */
export function understood<Read>(node: Node, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnknownShape) throw new SourceError(node, error.message);
    throw error;
  }
}

/** Tells whether a melding can come out of an instruction. */
export function tells({ element }: Node): boolean {
  return [...selfAndDescendants(element)].some(
    ({ name, namespace }) =>
      (namespace !== xslt && name === 'melding') ||
      (namespace === xslt && name === 'call-template'),
  );
}

/** A template that writes the melding that it is called for, rather than finding out whether there is one. */
export function isTeller({ element }: Node): boolean {
  return element.children.some(({ name, namespace }) => namespace !== xslt && name === 'melding');
}

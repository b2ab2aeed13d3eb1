import type { XmlElement } from '#xml/element.ts';
import {
  attributeOf,
  type Node,
  neededOf,
  type Open,
  type Source,
  SourceError,
} from '#xml/source/node.ts';
import { resolveLocation } from '#xml/source/resolve-location.ts';

/** The namespace of XSLT. */
export const xslt = 'http://www.w3.org/1999/XSL/Transform';

/** A stylesheet with all that it includes, in the order in which it is read. */
export type Stylesheet = {
  readonly path: string;
  readonly templates: readonly Node[];
  readonly variables: readonly Node[];
  /** The files that it includes, by their paths. */
  readonly includes: readonly string[];
};

const passed = new Set([
  ...['output', 'strip-space', 'preserve-space', 'decimal-format', 'key', 'function'],
  ...['import-schema', 'namespace-alias', 'attribute-set', 'character-map'],
]);

/** Reads a stylesheet and what it includes. @throws SourceError for what is no stylesheet of XSLT 2.0. */
export function readStylesheet(path: string, open: Open): Stylesheet {
  const templates: Node[] = [];
  const variables: Node[] = [];
  const includes: string[] = [];
  const read = (source: Source): void => {
    const root = { element: source.root, source };
    assertStylesheet(root);
    for (const element of source.root.children) {
      const node = { element, source };
      if (element.namespace !== xslt || passed.has(element.name)) continue;
      if (element.name === 'template') templates.push(node);
      else if (['variable', 'param'].includes(element.name)) variables.push(node);
      else if (['include', 'import'].includes(element.name)) {
        const location = resolveLocation(node, neededOf(node, 'href'));
        if (includes.includes(location) || location === path) continue;
        includes.push(location);
        read(open(location));
      } else throw new SourceError(node, `"${element.name}" in "stylesheet" is not understood`);
    }
  };
  read(open(path));
  return { path, templates, variables, includes };
}

function assertStylesheet(root: Node): void {
  const { name, namespace } = root.element;
  if (namespace !== xslt || !['stylesheet', 'transform'].includes(name)) {
    throw new SourceError(root, 'it is no stylesheet of XSLT');
  }
  const version = attributeOf(root, 'version');
  if (version !== '2.0') throw new SourceError(root, `XSLT ${version} is not understood, only 2.0`);
}

/** Tells whether an element is an instruction of XSLT of this name. */
export function isXslt({ name, namespace }: XmlElement, wanted: string): boolean {
  return namespace === xslt && name === wanted;
}

/** Gives the local name of a name in an expression, by the prefixes that hold at a node. */
export function localNameAt({ element, source }: Node, target: string) {
  return (name: string): string => {
    if (!name.includes(':')) return name;
    const expanded = source.expand(element, name);
    if (expanded?.namespace === target) return expanded.name;
    throw new SourceError({ element, source }, `"${name}" is of another vocabulary`);
  };
}

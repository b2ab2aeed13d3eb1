import type { XmlAttribute } from '../element.ts';
import type { OpenElement } from './read-elements.ts';

/** A name of an element or attribute, taken apart. */
type Name = { readonly name: string; readonly namespace: string };

/**
 * The prefixes in scope, of which '' is the default namespace: those declared here hide those above. `resolved` keeps the
 * names of elements: a document has thousands of elements and a few dozen names.
 */
export type Scope = {
  readonly declared: ReadonlyMap<string, string>;
  readonly above: Scope | undefined;
  readonly resolved: Map<string, Name>;
};

/** An attribute as it is written, or a declaration of a namespace. */
export type Written = { readonly name: string; readonly value: string };

/** Where no namespace is declared. */
export function outermost(): Scope {
  return { declared: new Map([['', '']]), above: undefined, resolved: new Map() };
}

/** Ours to read are names of ASCII with at most one prefix. */
const plainName = /^(?:[A-Za-z_][A-Za-z0-9_.-]*:)?[A-Za-z_][A-Za-z0-9_.-]*$/;

/** Prefixes and namespaces of XML itself have rules of their own. */
const reserved = /^xml|^http:\/\/www\.w3\.org\/(?:XML\/1998\/namespace|2000\/xmlns\/)$/i;

/** Gives the scope within an element; answers undefined when the strict reader must judge its declarations. */
export function scopeWith(written: readonly Written[], above: Scope): Scope | undefined {
  if (written.length === 0) return above;
  const declarations = written.filter(isDeclaration);
  if (declarations.length === 0) return above;
  const declared = new Map<string, string>();
  for (const { name, value } of declarations) {
    const prefix = name.slice('xmlns:'.length);
    if (reserved.test(prefix) || reserved.test(value) || value.trim() !== value) return undefined;
    if ((prefix === '') !== (name === 'xmlns') || (prefix !== '' && value === '')) return undefined;
    if (prefix !== '' && !plainName.test(name)) return undefined;
    declared.set(prefix, value);
  }
  return { declared, above, resolved: new Map() };
}

function namespaceOf(prefix: string, scope: Scope): string | undefined {
  let level: Scope | undefined = scope;
  while (level && !level.declared.has(prefix)) level = level.above;
  return level?.declared.get(prefix);
}

function isDeclaration({ name }: Written): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}

/** Makes an element of its tag; answers undefined when the strict reader must judge its names. */
export function elementOf(
  tagName: string,
  { written, scope }: { written: readonly Written[]; scope: Scope },
): OpenElement | undefined {
  const resolved = scope.resolved.get(tagName) ?? resolveElement(tagName, scope);
  if (resolved === undefined) return undefined;
  const attributes = written.length === 0 ? [] : attributesOf(written, scope);
  if (attributes === undefined) return undefined;
  // Written out, since this makes every element: a spread is five times slower.
  const { name, namespace } = resolved;
  return { name, namespace, attributes, children: [], text: '' };
}

function resolveElement(tagName: string, scope: Scope): Name | undefined {
  const resolved = resolve(tagName, scope, namespaceOf('', scope) ?? '');
  if (resolved) scope.resolved.set(tagName, resolved);
  return resolved;
}

function attributesOf(written: readonly Written[], scope: Scope): XmlAttribute[] | undefined {
  const attributes: XmlAttribute[] = [];
  const seen = new Set<string>();
  for (const one of written) {
    const resolved = isDeclaration(one)
      ? { name: one.name, namespace: 'xmlns' }
      : resolve(one.name, scope, '');
    if (resolved === undefined) return undefined;
    const key = `${resolved.namespace} ${resolved.name}`;
    if (seen.has(key)) return undefined;
    seen.add(key);
    if (!isDeclaration(one)) attributes.push({ ...resolved, value: one.value });
  }
  return attributes;
}

function resolve(written: string, scope: Scope, unprefixed: string): Name | undefined {
  if (!plainName.test(written)) return undefined;
  const colon = written.indexOf(':');
  if (colon < 0) return { name: written, namespace: unprefixed };
  const namespace = namespaceOf(written.slice(0, colon), scope);
  return namespace === undefined ? undefined : { name: written.slice(colon + 1), namespace };
}

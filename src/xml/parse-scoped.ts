import { SaxesParser } from 'saxes';
import type { XmlElement } from './element.ts';
import type { LocatedDocument } from './located.ts';
import { parseLocated } from './parse-located.ts';
import { readableText } from './readable-text.ts';

/** A name in a namespace. */
export type ExpandedName = { readonly namespace: string; readonly name: string };

/** A document that also knows which namespace a prefix in a value stands for. */
export type ScopedDocument = LocatedDocument & {
  /** Gives the name that a value such as `xs:string` in this element stands for; undefined where its prefix is unbound. */
  expand(element: XmlElement, value: string): ExpandedName | undefined;
};

type Scope = Readonly<Record<string, string>>;

/** Reads a document as parseLocated does, and keeps the prefixes that hold at each element. */
export function parseScoped(document: string | Uint8Array): ScopedDocument {
  const content = readableText(document);
  const { root, positionOf } = parseLocated(content);
  const scopes = scopesOf(root, content);
  return {
    root,
    positionOf,
    expand(element, value) {
      const [, prefix = '', name = ''] = /^\s*(?:([^\s:]+):)?([^\s:]+)\s*$/.exec(value) ?? [];
      const scope = scopes.get(element) ?? {};
      const namespace = Object.hasOwn(scope, prefix) ? scope[prefix] : undefined;
      if (name === '' || (namespace === undefined && prefix !== '')) return undefined;
      return { namespace: namespace ?? '', name };
    },
  };
}

function scopesOf(root: XmlElement, content: string): ReadonlyMap<XmlElement, Scope> {
  const inOrder = readScopes(content);
  const scopes = new Map<XmlElement, Scope>();
  const visit = (element: XmlElement): void => {
    scopes.set(element, inOrder[scopes.size] ?? {});
    element.children.forEach(visit);
  };
  visit(root);
  return scopes;
}

function readScopes(content: string): Scope[] {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const scopes: Scope[] = [];
  const open: Scope[] = [{ xml: 'http://www.w3.org/XML/1998/namespace' }];
  parser.on('opentag', ({ ns }) => {
    const around = open.at(-1) ?? {};
    const scope = Object.keys(ns).length === 0 ? around : { ...around, ...ns };
    scopes.push(scope);
    open.push(scope);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(content).close();
  return scopes;
}

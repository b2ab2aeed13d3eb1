import type { Product } from '../settings.ts';
import { childrenOf, type Element, makeElement } from '../xml/element.ts';
import { type Inspection, inspectionLeaves, type ReadyDossier } from './pupils.ts';

/** The dossier as it is delivered: what was made ready, with the sender's own leaves filled in. */
export function composeDossier(ready: ReadyDossier, product: Product): Element {
  const { dossier, inspection } = ready;
  const own = makeLeaves(dossier.namespace, {
    pakketnaam: product.name,
    pakketversie: product.version,
    datum: writeDay(ready.at),
  });
  const signed = {
    ...dossier,
    content: childrenOf(dossier).map((child) =>
      child.name === 'metadata' ? placeAfter(child, 'deeldossier', own) : child,
    ),
  };
  return inspection
    ? placeAfter(signed, 'overdrachtsoort', [makeInspection(dossier.namespace, inspection)])
    : signed;
}

function makeLeaves(
  namespace: string,
  texts: Readonly<Record<string, string>>,
): readonly Element[] {
  return Object.entries(texts).map(([name, text]) => makeElement(namespace, name, text));
}

/** The day in the Netherlands, as XML writes it, which is how Swedes do. */
function writeDay(moment: Date): string {
  return moment.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
}

/** Puts children behind the one named, in place of any that have their names. */
function placeAfter(parent: Element, name: string, added: readonly Element[]): Element {
  const names = new Set(added.map((child) => child.name));
  const others = childrenOf(parent).filter((child) => !names.has(child.name));
  const place = others.findIndex((child) => child.name === name) + 1;
  return { ...parent, content: others.toSpliced(place, 0, ...added) };
}

function makeInspection(namespace: string, inspection: Inspection): Element {
  const leaves = inspectionLeaves.flatMap((name) => {
    const text = inspection[name];
    return text === undefined ? [] : [makeElement(namespace, name, text)];
  });
  return makeElement(namespace, 'inzage', leaves);
}

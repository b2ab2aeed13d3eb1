import { pgnMask } from '#evidence/masking/mask-text.ts';
import type { XmlElement } from '#xml/element.ts';

/** Tells whether a number was taken away at a positional path of a dossier, or right below it. */
export function isMaskedAt(dossier: XmlElement, path: string): boolean {
  const [, ...steps] = path.slice(1).split('/');
  const at = steps.reduce<XmlElement | undefined>(
    (element, step) => element && childAt(element, step),
    dossier,
  );
  return at !== undefined && [at, ...at.children].some(({ text }) => text.includes(pgnMask));
}

function childAt({ children }: XmlElement, step: string): XmlElement | undefined {
  const [, name, position] = /^(.*)\[(\d+)\]$/.exec(step) ?? [];
  return children.filter((child) => child.name === name)[Number(position) - 1];
}

import { type Leaf, leavesOf } from '#dossier/leaf.ts';
import type { Pack } from '#dossier/pack.ts';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import { shows } from '../visible-texts.ts';

/** Shorter values stand in any dossier by chance. */
const shortestValue = 4;

/** Gives the values that stand in these parts of a dossier and nowhere else in it, so that they give the parts away. */
export function valuesOnlyIn(root: XmlElement, parts: readonly XmlElement[]): string[] {
  const inside = new Set(parts.flatMap((part) => [...selfAndDescendants(part)]));
  const outside = [...selfAndDescendants(root)].filter((element) => !inside.has(element));
  return tellingValues([...inside], outside);
}

/** Gives the values that stand in these other elements and nowhere in a dossier, so that they are not its own. */
export function valuesNotIn(root: XmlElement, others: readonly XmlElement[]): string[] {
  const inside = others.flatMap((other) => [...selfAndDescendants(other)]);
  return tellingValues(inside, [...selfAndDescendants(root)]);
}

/** Gives the leaves of a dossier that show one of these values; attachments are not opened. */
export function leavesThatShow(
  dossier: XmlElement,
  values: readonly string[],
  { attachmentElement }: Pack,
): Leaf[] {
  if (values.length === 0) return [];
  return leavesOf(dossier)
    .filter(({ path }) => !path.includes(`/${attachmentElement}[`))
    .filter(({ value }) => values.some((hidden) => shows(value.toLowerCase(), hidden)));
}

function tellingValues(inside: readonly XmlElement[], outside: readonly XmlElement[]): string[] {
  const elsewhere = outside.map(({ text }) => text.toLowerCase());
  return inside
    .filter(({ children }) => children.length === 0)
    .map(({ text }) => text.trim().toLowerCase())
    .filter((value) => value.length >= shortestValue)
    .filter((value) => !elsewhere.some((text) => shows(text, value)));
}

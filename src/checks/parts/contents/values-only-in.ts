import { type Leaf, leavesOf } from '#dossier/leaf.ts';
import type { Pack } from '#dossier/pack.ts';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import { searchable, shows } from '../visible-texts.ts';
import type { Delivered } from './delivered.ts';

/** Shorter values stand in any dossier by chance. */
const shortestValue = 4;

/** What is known of a pupil: the dossier, and what was told besides. */
type Known = Pick<Delivered, 'known' | 'told'>;

/** Gives the values that stand in these parts of what is known and nowhere else in it, so that they give the parts away. */
export function valuesOnlyIn({ known, told }: Known, parts: readonly XmlElement[]): string[] {
  const inside = new Set(parts.flatMap((part) => [...selfAndDescendants(part)]));
  const outside = [...selfAndDescendants(known)].filter((element) => !inside.has(element));
  return tellingValues([...inside], [...told, ...outside.flatMap(textsOf)]);
}

/** Gives the values that stand in these other elements and nowhere in what is known, so that they are somebody else's. */
export function valuesNotIn({ known, told }: Known, others: readonly XmlElement[]): string[] {
  const inside = others.flatMap((other) => [...selfAndDescendants(other)]);
  return tellingValues(inside, [...told, ...[...selfAndDescendants(known)].flatMap(textsOf)]);
}

/**
 * Gives the leaves of a dossier that show one of these values; attachments are not opened, and what the sender says of
 * itself shows nothing.
 */
export function leavesThatShow(
  dossier: XmlElement,
  values: readonly string[],
  { attachmentElement, sendersOwn }: Pack,
): Leaf[] {
  if (values.length === 0) return [];
  return leavesOf(dossier)
    .filter(({ path }) => !path.includes(`/${attachmentElement}[`))
    .filter(({ path }) => !sendersOwn.includes(path.replaceAll(/\[\d+\]/g, '')))
    .filter(({ value }) => {
      const shown = searchable([value.toLowerCase()]);
      return values.some((hidden) => shows(shown, hidden));
    });
}

function tellingValues(inside: readonly XmlElement[], outside: readonly string[]): string[] {
  const elsewhere = searchable(outside.map((text) => text.toLowerCase()));
  return inside
    .filter(({ children }) => children.length === 0)
    .map(({ text }) => text.trim().toLowerCase())
    .filter((value) => value.length >= shortestValue)
    .filter((value) => !shows(elsewhere, value));
}

function textsOf({ text, attributes }: XmlElement): string[] {
  return [text, ...attributes.map(({ value }) => value)];
}

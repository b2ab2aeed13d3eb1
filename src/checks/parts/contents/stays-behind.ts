import type { Pack } from '#dossier/pack.ts';
import { type Text, text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';
import type { Breach } from '../../check.ts';
import { breach } from '../finding.ts';
import type { Delivered } from './delivered.ts';
import { leavesThatShow, valuesOnlyIn } from './values-only-in.ts';

/** Says that a part stands in a delivered dossier that had to stay behind; nothing when there is none. */
export function staysBehind(
  { seq }: Delivered,
  parts: readonly XmlElement[],
  expected: Text,
): Breach[] {
  if (parts.length === 0) return [];
  const names = [...new Set(parts.map(({ name }) => name))].join(', ');
  const actual = text(
    `In het geleverde dossier staat ${names}`,
    `The delivered dossier holds ${names}`,
  );
  return [breach([seq], { expected, actual })];
}

/** Says where a delivered dossier shows what stood in parts of the known one that had to stay behind, and there only. */
export function showsNothingOf(
  { seq, dossier, ...known }: Delivered,
  {
    parts,
    pack,
    expected,
  }: {
    readonly parts: readonly XmlElement[];
    readonly pack: Pack;
    readonly expected: Text;
  },
): Breach[] {
  const [shown] = leavesThatShow(dossier, valuesOnlyIn(known, parts), pack);
  if (!shown) return [];
  const actual = text(`Het staat te lezen in ${shown.path}`, `It can be read at ${shown.path}`);
  return [breach([seq], { expected, actual })];
}

/** Tells whether an element holds anything. */
export function isFilled({ text: own, children }: XmlElement): boolean {
  return own.trim() !== '' || children.some(isFilled);
}

import { descendantAt, type XmlElement } from '#xml/element.ts';
import type { Families, Family } from './rule.ts';

/** What a dossier says of itself, as far as it decides which rules it is held to. */
export type Kind = { readonly family: Family; readonly overstap: string | undefined };

/** Reads of what kind a dossier is; blanks around the values count, as they do for the published validator. */
export function kindOf(families: Families, root: XmlElement): Kind {
  const overdrachtsoort = textAt(root, families.overdrachtsoortAt);
  const overstap = textAt(root, families.overstapAt);
  const found = families.families.find((mark) => {
    if (mark.overdrachtsoort !== undefined) return mark.overdrachtsoort === overdrachtsoort;
    return mark.overstaps === undefined || mark.overstaps.includes(overstap ?? '');
  });
  if (!found) throw new Error('The last family of the pack does not take what is left');
  return { family: found.name, overstap };
}

/** Gives the name that the categories have for this kind: its overstap, but BB within one BRIN. */
export function profileOf({ family, overstap }: Kind): string | undefined {
  return family === 'binnen-brin' ? 'BB' : overstap;
}

function textAt(root: XmlElement, path: string): string | undefined {
  return descendantAt(root, path.split('/').slice(2))?.text;
}

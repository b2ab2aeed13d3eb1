import { type Element, findChild, findText } from '../xml/element.ts';

/** The six profiles of every year since 2017. */
export const profiles = ['POPO', 'POVO', 'VOVO', 'BB', 'POSWV', 'VOSWV'] as const;

/** A kind of transfer, which decides what a dossier holds. */
export type Profile = (typeof profiles)[number];

/** The value of overdrachtsoort in a dossier for a samenwerkingsverband. */
export const swvKind = 'swv-dossier';

/** The value of overdrachtsoort in a dossier that stays within a school. */
export const withinBrinKind = 'overdrachtbinnenbrin';

/** The profile of a dossier; undefined for a kind of transfer that has none. */
export function profileOf(dossier: Element): Profile | undefined {
  if (kindOf(dossier) === withinBrinKind) {
    return 'BB';
  }
  const metadata = findChild(dossier, 'metadata');
  const overstap = metadata && findText(metadata, 'overstap');
  return profiles.find((profile) => profile === overstap);
}

/** The overdrachtsoort that a dossier is for. */
export function kindOf(dossier: Element): string | undefined {
  return findText(dossier, 'overdrachtsoort');
}

import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { ProfileName } from '#dossier/profile.ts';
import { type Edit, put, set } from './edit/edits.ts';
import { pupil } from './spoiler.ts';

/** A change of a sound dossier that breaks nothing, though a rule that looked less closely would say so. */
export type Harmless = {
  readonly what: string;
  readonly home: ProfileName;
  readonly edits: readonly Edit[];
};

const address = `${pupil}/adreslijst/adres`;

/** Gives what rules must leave alone, where no spoiler shows that they do; those in profiles that the law has. */
export function harmlessChangesOf({ pack }: DossierLaw): readonly Harmless[] {
  return harmlessChanges.filter(({ home }) => home in pack.kinds.profiles);
}

const harmlessChanges: readonly Harmless[] = [
  {
    what: 'an address in Belgium with a postcode of that country',
    home: 'POPO',
    edits: [set(`${address}/postcode`, '1000'), put(address, '<land>5010</land>')],
  },
];

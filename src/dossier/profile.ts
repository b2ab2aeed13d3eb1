import type { Kind } from './rules/family.ts';

/** The six profiles of the gegevensset, as people name them: five by overstap, and BB for within one BRIN. */
export type ProfileName = 'POPO' | 'POVO' | 'VOVO' | 'BB' | 'POSWV' | 'VOSWV';

/** What a dossier of each profile says of itself. One within a BRIN may say any overstap, so that keeps its own. */
export const kindOfProfile = {
  POPO: { family: 'overstap', overstap: 'POPO' },
  POVO: { family: 'overstap', overstap: 'POVO' },
  VOVO: { family: 'overstap', overstap: 'VOVO' },
  BB: { family: 'binnen-brin' },
  POSWV: { family: 'swv', overstap: 'POSWV' },
  VOSWV: { family: 'swv', overstap: 'VOSWV' },
} as const satisfies Readonly<Record<ProfileName, Partial<Kind>>>;

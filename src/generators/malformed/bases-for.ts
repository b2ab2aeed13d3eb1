import type { Profile } from '#dossier/pack.ts';
import type { MalformedBase } from '#exchange/malformed/malformed.ts';

/** A part that a target has: which role, in which transfer, and what it claims besides. */
export type PartOfTarget = {
  readonly role: 'bron' | 'doel';
  readonly transfer: Pick<Profile, 'family'>;
  readonly features: readonly string[];
};

/** Gives the messages that a target in this part has to be able to read. */
export function basesFor({ role, transfer, features }: PartOfTarget): MalformedBase[] {
  if (role === 'doel') return ['notificatieRequest'];
  const hearsBack = transfer.family === 'swv' && features.includes('feedback');
  return hearsBack ? ['documentRequest', 'terugkoppelingRequest'] : ['documentRequest'];
}

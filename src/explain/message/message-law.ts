import type { Requirement } from '#checks/requirement.ts';
import type { DossierLaw } from '#dossier/check-dossier.ts';
import { pgnFields } from '#evidence/masking/pgn-fields.ts';
import type { Release, ValidationService } from '#exchange/release.ts';

/** What a message is read and held to. */
export type MessageLaw = {
  /** The newest first. */
  readonly releases: readonly Release[];
  readonly kvs: ValidationService;
  /** The year of the gegevensset whose dossiers are in a namespace, in its newest patch level; the newest year for any other. */
  readonly dossierLawOf: (namespace?: string) => DossierLaw;
  readonly requirements: readonly Requirement[];
};

/** Names the requirement that a check judges, to be spread into a fault; nothing where none does. */
export function askedBy(
  { requirements }: Pick<MessageLaw, 'requirements'>,
  check: string | undefined,
): { readonly requirement?: string } {
  const row = requirements.find((one) => 'check' in one && one.check === check);
  return row ? { requirement: row.id } : {};
}

/** Names the elements in which a PGN, or what stands for it, belongs. */
export function pupilFields({ releases, dossierLawOf }: MessageLaw): string[] {
  const { pack } = dossierLawOf();
  return [...new Set(releases.flatMap((release) => pgnFields(pack, release)))];
}

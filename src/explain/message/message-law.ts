import type { Requirement } from '#checks/requirement.ts';
import type { DossierLaw } from '#dossier/check-dossier.ts';
import { pgnFields } from '#evidence/masking/pgn-fields.ts';
import type { Release, ValidationService } from '#exchange/release.ts';

/** What a message is read and held to. */
export type MessageLaw = {
  /** The newest first. */
  readonly releases: readonly Release[];
  readonly kvs: ValidationService;
  readonly dossierLaw: DossierLaw;
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
export function pupilFields({ releases, dossierLaw }: MessageLaw): string[] {
  return [...new Set(releases.flatMap((release) => pgnFields(dossierLaw.pack, release)))];
}

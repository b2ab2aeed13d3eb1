import type { Leaf } from '#dossier/leaf.ts';
import type { Pack } from '#dossier/pack.ts';
import { differencesBetween } from '#dossier/same-dossier.ts';
import { type Text, text } from '#words/text.ts';
import type { Finding } from '../check.ts';
import { describeDifferences } from '../parts/differences.ts';
import { breach } from '../parts/finding.ts';
import type { Passage } from './passages.ts';

/** Gives the values inside attachments, or inside those below an element of this name. */
export function attachmentLeaves(
  { attachmentElement }: Pack,
  leaves: readonly Leaf[],
  below = '',
): Leaf[] {
  const documents = leaves
    .filter(({ path }) => path.endsWith(`/${attachmentElement}[1]`) && path.includes(`/${below}`))
    .map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1));
  const inside = new Set(documents);
  return leaves.filter(({ path }) => inside.has(path.slice(0, path.lastIndexOf('/') + 1)));
}

/** Says where the attachments that were passed on differ from those that were given, all or those below an element. */
export function differingAttachments(
  pack: Pack,
  { given, made, entries }: Passage,
  { expected, below = '' }: { readonly expected: Text; readonly below?: string },
): Finding[] {
  const differences = differencesBetween(
    attachmentLeaves(pack, given, below),
    attachmentLeaves(pack, made, below),
    { pack, owner: 'nobody' },
  );
  if (differences.length === 0) return [];
  return [breach(entries, { expected, actual: describeDifferences(differences) })];
}

/** What there was to see where no attachment was passed on. */
export const noAttachments = text(
  'Het dossier van dit scenario heeft niet de bijlagen waar het om gaat',
  'The dossier of this scenario does not have the attachments that it is about',
);

import { Allowance } from '#dossier/attachment/allowance.ts';
import { attachmentState } from '#dossier/attachment/attachment.ts';
import type { Leaf } from '#dossier/leaf.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { breach, unclear } from '../parts/finding.ts';
import { attachmentLeaves, noAttachments } from './attachment-leaves.ts';
import { deliveries, type Passage } from './passages.ts';

/**
 * Each attachment that is delivered is a ZIP in Base64 with one file, under the name of the attachment (gegevensset
 * 2019.1). What was entered like that already is not held against the target.
 */
export const packsAttachmentsAsZip: Check = (slice) => {
  const delivered = deliveries(slice).filter(
    ({ made }) => attachmentLeaves(slice.pack, made).length > 0,
  );
  if (delivered.length === 0) return { looked: [], findings: [unclear([], noAttachments)] };
  return {
    looked: delivered.flatMap(({ entries }) => entries),
    findings: delivered.flatMap((passage) => judgeDelivery(slice, passage)),
  };
};

function judgeDelivery({ pack }: Slice, { given, made, entries }: Passage): Finding[] {
  const allowance = new Allowance();
  const entered = new Set(given.map(({ value }) => value));
  const suffix = `/${pack.attachmentElement}[1]`;
  const unsound = attachmentLeaves(pack, made)
    .filter(({ path, value }) => path.endsWith(suffix) && !entered.has(value))
    .flatMap(({ path, value }) => {
      const name = nameBeside(made, path);
      const state = attachmentState(name, value, { allowance });
      return state === 'sound' || state === 'beyond-allowance' ? [] : [`"${name}" (${state})`];
    });
  if (unsound.length === 0) return [];
  const names = unsound.join(', ');
  const actual = text(`Niet te openen: ${names}`, `Cannot be opened: ${names}`);
  return [breach(entries, { expected, actual })];
}

function nameBeside(leaves: readonly Leaf[], path: string): string {
  const at = `${path.slice(0, path.lastIndexOf('/'))}/bestandsnaam[1]`;
  return leaves.find((leaf) => leaf.path === at)?.value ?? '';
}

const expected = text(
  'Elke bijlage is een ZIP in Base64, met precies één bestand dat heet als de bijlage',
  'Every attachment is a ZIP in Base64, with exactly one file that is called as the attachment',
);

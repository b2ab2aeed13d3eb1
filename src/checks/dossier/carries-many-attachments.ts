import { leavesOf } from '#dossier/leaf.ts';
import { text } from '#words/text.ts';
import { parseXml } from '#xml/parse-xml.ts';
import type { Check } from '../check.ts';
import { unclear } from '../parts/finding.ts';
import { attachmentLeaves, differingAttachments, noAttachments } from './attachment-leaves.ts';
import { overPassages } from './passages.ts';

const many = 20;

/** Of a dossier with many attachments each one comes over, byte for byte (wiki OSO:2017/Leverancier/Testschool). */
export const carriesManyAttachments: Check = (slice) => {
  const { lease, pack } = slice;
  const leased = lease ? attachmentLeaves(pack, leavesOf(parseXml(lease.dossier))) : [];
  const count = leased.filter(({ path }) => path.endsWith(`/${pack.attachmentElement}[1]`)).length;
  if (count < many) return { looked: [], findings: [unclear([], noAttachments)] };
  return overPassages(slice, (passage) => differingAttachments(pack, passage, { expected }));
};

const expected = text(
  'Elke bijlage komt over onder haar eigen naam, byte voor byte',
  'Every attachment comes over under its own name, byte for byte',
);

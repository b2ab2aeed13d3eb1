import { leavesOf } from '#dossier/leaf.ts';
import { text } from '#words/text.ts';
import { parseXml } from '#xml/parse-xml.ts';
import type { Check } from '../check.ts';
import { unclear } from '../parts/finding.ts';
import { attachmentLeaves, differingAttachments, noAttachments } from './attachment-leaves.ts';
import { overPassages } from './passages.ts';

/** Where a region puts its own attachments, as every other document that fits nowhere else. */
const below = 'overigdocumentlijst[1]/';

/** An attachment of the region is passed on as it is, packing included (wiki OSO:Woordenlijst). */
export const carriesARegionalAttachmentUntouched: Check = (slice) => {
  const { lease, pack } = slice;
  const leased = lease ? attachmentLeaves(pack, leavesOf(parseXml(lease.dossier)), below) : [];
  if (leased.length === 0) return { looked: [], findings: [unclear([], noAttachments)] };
  return overPassages(slice, (passage) => differingAttachments(pack, passage, { expected, below }));
};

const expected = text(
  'De bijlage van de regio komt byte voor byte over, zoals zij was ingepakt',
  'The attachment of the region comes over byte for byte, as it was packed',
);

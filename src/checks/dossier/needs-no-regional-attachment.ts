import { leavesOf } from '#dossier/leaf.ts';
import { text } from '#words/text.ts';
import { parseXml } from '#xml/parse-xml.ts';
import type { Check } from '../check.ts';
import { unclear } from '../parts/finding.ts';
import { attachmentLeaves } from './attachment-leaves.ts';
import { overPassages } from './passages.ts';

/**
 * A dossier without an attachment of the region is passed on like any other (wiki OSO:Woordenlijst). That it is passed
 * on counts here; whether it is whole is judged of every dossier.
 */
export const needsNoRegionalAttachment: Check = (slice) => {
  const { lease, pack } = slice;
  const leased = lease && leavesOf(parseXml(lease.dossier));
  if (!leased || attachmentLeaves(pack, leased, 'overigdocumentlijst[1]/').length > 0) {
    return { looked: [], findings: [unclear([], hasOne)] };
  }
  return overPassages(slice, () => []);
};

const hasOne = text(
  'Het dossier van dit scenario kan een bijlage van de regio hebben',
  'The dossier of this scenario may have an attachment of the region',
);

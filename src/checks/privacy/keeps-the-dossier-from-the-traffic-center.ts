import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import { selfAndDescendants } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import type { Check, Finding } from '../check.ts';
import { holdsDossier } from '../parts/delivery.ts';
import { breach, overAll } from '../parts/finding.ts';
import { visibleTexts } from '../parts/visible-texts.ts';

/** No message to the Traffic Center holds a dossier or an attachment, in whatever form (wiki OSO:2018/Opvragen_dossier). */
export const keepsTheDossierFromTheTrafficCenter: Check = (slice) => {
  const attachments = attachmentsIn(slice);
  return overAll(
    slice.exchanges.filter(
      ({ request }) => request.from === 'target' && request.to === 'traffic-center',
    ),
    (exchange) => judgeMessage(slice, exchange, attachments),
    nothing,
  );
};

function judgeMessage(
  slice: Slice,
  { request }: Exchange,
  attachments: readonly string[],
): Finding[] {
  if (holdsDossier(slice, request)) return [breach([request.seq], { expected, actual: dossier })];
  const texts = visibleTexts(request).map(packed);
  const isShown = attachments.some((content) => texts.some((visible) => visible.includes(content)));
  return isShown ? [breach([request.seq], { expected, actual: attachment })] : [];
}

/** The attachments of the leased dossier, as their Base64 without white space. */
function attachmentsIn({ lease, pack }: Slice): string[] {
  if (!lease) return [];
  return [...selfAndDescendants(parseXml(lease.dossier))]
    .filter(({ name }) => name === pack.attachmentElement)
    .map(({ text: content }) => packed(content))
    .filter((content) => content.length >= tellingLength);
}

/** What is shorter may stand in a message by chance. */
const tellingLength = 16;

function packed(content: string): string {
  return content.replace(/\s/g, '');
}

const expected = text(
  'Een bericht aan het Traffic Center zonder iets uit het dossier',
  'A message to the Traffic Center without anything of the dossier',
);
const dossier = text('In dit bericht staat een dossier', 'This message holds a dossier');
const attachment = text(
  'In dit bericht staat een bijlage van het dossier',
  'This message holds an attachment of the dossier',
);
const nothing = text(
  'Het systeem heeft het Traffic Center niets gestuurd',
  'The system sent the Traffic Center nothing',
);

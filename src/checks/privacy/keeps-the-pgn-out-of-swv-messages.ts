import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { breach } from '../parts/finding.ts';
import { lookedAt } from '../parts/swv/looked-at.ts';
import { type Readable, showsPgn } from '../parts/visible-texts.ts';

/**
 * No message of the target about a request of a samenwerkingsverband shows the PGN of a pupil, in headers or body
 * (wiki OSO:2022/Versturen_Notificatie/aanvraag).
 */
export const keepsThePgnOutOfSwvMessages: Check = (slice) => {
  const sent = slice.exchanges
    .flatMap(({ request, response }) => [request, ...(response ? [response] : [])])
    .filter(({ from }) => from === 'target');
  return lookedAt(
    sent.map(({ seq }) => seq),
    sent.flatMap((message) => judge(slice, message)),
    nothing,
  );
};

function judge({ leasedPgns }: Slice, message: Readable & { readonly seq: number }): Finding[] {
  return showsPgn(message, leasedPgns) ? [breach([message.seq], { expected, actual })] : [];
}

const expected = text(
  'Een bericht waarin het PGN van een leerling niet leesbaar voorkomt',
  'A message in which the PGN of a pupil does not stand readably',
);
const actual = text(
  'Het PGN van een leerling staat leesbaar in dit bericht',
  'The PGN of a pupil stands readably in this message',
);
const nothing = text('Het systeem heeft niets gestuurd', 'The system sent nothing');

import { type Asking, asks } from '#evidence/exchange.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { breach, overAll } from '../parts/finding.ts';
import { type UserAsk, userAsks } from '../parts/user-ask.ts';

/** The moment that a user names goes along with every request for the dossier (wiki OSO:Releases/2016-08). */
export const sendsTheRequestDate: Check = (slice) => {
  const dated = userAsks(slice)
    .filter(({ order }) => order.request.aanvraagdatum !== undefined)
    .flatMap((ask) =>
      ask.exchanges
        .filter((exchange) => asks(exchange, 'documentRequest'))
        .map((exchange) => ({ ask, exchange })),
    );
  const askOf = new Map(dated.map(({ ask, exchange }) => [exchange, ask]));
  return overAll(
    [...askOf.keys()],
    (exchange) => judgeRequest(exchange, askOf.get(exchange)),
    nothing,
  );
};

function judgeRequest(
  { request, asked }: Asking<'documentRequest'>,
  ask: UserAsk | undefined,
): Finding[] {
  const wanted = String(ask?.order.request.aanvraagdatum);
  const sent = asked.message.fields.aanvraagdatum;
  if (Date.parse(sent ?? '') === Date.parse(wanted)) return [];
  const expected = text(`aanvraagdatum ${wanted}`, `aanvraagdatum ${wanted}`);
  const actual = text(
    sent === undefined ? 'Geen aanvraagdatum' : `aanvraagdatum ${sent}`,
    sent === undefined ? 'No aanvraagdatum' : `aanvraagdatum ${sent}`,
  );
  const entries = [...(ask ? [ask.order.seq] : []), request.seq];
  return [breach(entries, { expected, actual }, ['A22-04'])];
}

const nothing = text(
  'Het systeem vroeg geen dossier op nadat een gebruiker een datum had genoemd',
  'The system asked for no dossier after a user had named a date',
);

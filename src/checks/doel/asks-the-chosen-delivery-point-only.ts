import { type Asking, asks } from '#evidence/exchange.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { breach, overAll } from '../parts/finding.ts';
import { pointOf } from '../parts/granted-session.ts';
import { userAsks } from '../parts/user-ask.ts';

/**
 * When a user picks one delivery point no other is asked (wiki OSO:Releases/2016-08). Whether the Traffic Center was told which
 * one, or the system picks it from its answer, is free.
 */
export const asksTheChosenDeliveryPointOnly: Check = (slice) => {
  const chosen = new Map<Asking<'documentRequest'>, string>(
    userAsks(slice).flatMap(({ order: { request }, exchanges }) =>
      request.fromRouteringsKenmerk === undefined
        ? []
        : exchanges
            .filter((exchange) => asks(exchange, 'documentRequest'))
            .map((exchange) => [exchange, String(request.fromRouteringsKenmerk)] as const),
    ),
  );
  return overAll([...chosen.keys()], (ask) => judgeAsk(ask, chosen.get(ask)), nothing);
};

function judgeAsk(ask: Asking<'documentRequest'>, chosen: string | undefined): Finding[] {
  const point = pointOf(ask);
  if (point === chosen) return [];
  const expected = text(
    `Alleen een vraag aan het gekozen aanleverpunt ${chosen}`,
    `A question to the chosen delivery point ${chosen} only`,
  );
  const actual = text(`Bevraagd is ook ${point}`, `Asked was ${point} as well`);
  return [breach([ask.request.seq], { expected, actual })];
}

const nothing = text(
  'Het systeem vroeg geen dossier op nadat een gebruiker een aanleverpunt had gekozen',
  'The system asked for no dossier after a user had chosen a delivery point',
);

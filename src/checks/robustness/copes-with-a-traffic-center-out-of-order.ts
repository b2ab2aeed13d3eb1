import { asks, type Exchange } from '#evidence/exchange.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { breach } from '../parts/finding.ts';
import { overAsks, untold } from '../parts/telling.ts';
import { type UserAsk, userAsks } from '../parts/user-ask.ts';

/** Without an answer of the Traffic Center nothing is asked for, and the user hears that it cannot be done now. */
export const copesWithATrafficCenterOutOfOrder: Check = (slice) => {
  const all = userAsks(slice);
  const stranded = all.filter(({ exchanges }) => {
    const requests = exchanges.filter((exchange) => asks(exchange, 'overdrachtRequest'));
    return requests.length > 0 && requests.every(isUnanswered);
  });
  return overAsks(
    stranded,
    (ask) => [...untold(slice, ask, all), ...askedAllTheSame(ask)],
    nothing,
  );
};

/** A fault that tells of the sender's own mistake is an answer. */
function isUnanswered({ answered, silence }: Exchange): boolean {
  if (answered?.kind === 'fault') return !/client/i.test(answered.code);
  return silence !== undefined;
}

function askedAllTheSame({ exchanges }: UserAsk): Finding[] {
  return exchanges
    .filter((exchange) => asks(exchange, 'documentRequest'))
    .map(({ request }) => breach([request.seq], { expected, actual }));
}

const expected = text('Zonder sessie geen documentRequest', 'Without a session no documentRequest');
const actual = text('Er is een dossier opgevraagd', 'A dossier was asked for');
const nothing = text(
  'Het Traffic Center gaf op elke aanvraag van een sessie antwoord',
  'The Traffic Center answered every request for a session',
);

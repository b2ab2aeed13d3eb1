import { asks, type Exchange } from '#evidence/exchange.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { unclosed } from '../parts/sign-off.ts';
import { overAsks, untold } from '../parts/telling.ts';
import { type UserAsk, userAsks } from '../parts/user-ask.ts';

/** When the old school gives no answer, the ask ends all the same: the user hears so, the session is signed off. */
export const copesWithASilentSchool: Check = (slice) => {
  const all = userAsks(slice);
  return overAsks(
    all.filter(isUnanswered),
    (ask) => [...untold(slice, ask, all), ...unclosed(slice, ask)],
    nothing,
  );
};

function isUnanswered({ exchanges }: UserAsk): boolean {
  const requests = exchanges.filter((exchange) => asks(exchange, 'documentRequest'));
  return requests.length > 0 && requests.every(isSilent);
}

function isSilent({ answered }: Exchange): boolean {
  return !answered || answered.kind === 'fault';
}

const nothing = text(
  'De oude school gaf op elke vraag antwoord',
  'The old school answered every question',
);

import { type Exchange, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import {
  breach,
  documentAsks,
  dossierIn,
  overAll,
  resultOf,
  sessionChecksFor,
  sessionOf,
  unreadableAnswer,
} from '../verifiers.ts';

/** In a session that is not valid nothing is delivered, in whatever form (protocol 3.1 step 3). */
export const deliversOnlyInAValidSession: Check = (slice) =>
  overAll(
    documentAsks(slice).filter((ask) => isRefused(slice, ask)),
    (ask) => {
      if (!dossierIn(slice, ask)) return unreadableAnswer(slice, ask, expected);
      const refusals = sessionChecksFor(slice, ask).flatMap((check) => check.response?.seq ?? []);
      const entries = [...refusals, ask.response?.seq ?? ask.request.seq];
      return [breach(entries, expected, actual)];
    },
    nothing,
  );

function isRefused(slice: Slice, ask: Exchange): boolean {
  const { sessionValid, transferSucceeded } = slice.release.results;
  const signOffs = slice.exchanges.filter(
    (exchange) =>
      fieldsOf(exchange.asked, 'afmeldingRequest') &&
      sessionOf(exchange) === sessionOf(ask) &&
      resultOf(exchange) === transferSucceeded,
  );
  const isOver = signOffs.some(({ response }) => response && response.seq < ask.request.seq);
  const checks = sessionChecksFor(slice, ask);
  return isOver || (checks.length > 0 && checks.every((check) => resultOf(check) !== sessionValid));
}

const expected = text(
  'Een antwoord zonder dossier: het Traffic Center keurt deze sessie af',
  'An answer without a dossier: the Traffic Center rejects this session',
);
const actual = text(
  'Het dossier is geleverd in een sessie die niet geldig is',
  'The dossier was delivered in a session that is not valid',
);
const nothing = text(
  'Er is geen dossier gevraagd in een ongeldige sessie',
  'No dossier was asked for in an invalid session',
);

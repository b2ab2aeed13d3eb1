import { type Asking, fieldsOf, grantedSessionOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { isSamePupilKey } from '#exchange/pupil-key.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import {
  answeredAt,
  documentAsks,
  isSessionValid,
  resultOf,
  sessionChecksFor,
  sessionOf,
} from '../parts/exchanges.ts';
import { overAll } from '../parts/finding.ts';
import { deliversNothing } from '../parts/nothing-delivered.ts';

/**
 * In a session that is not valid nothing is delivered, in whatever form, and the answer does not say that it was
 * (wiki OSO:2017/Controleren_Sessie). Only a dossier that was there for the asking can show it.
 */
export const deliversOnlyInAValidSession: Check = (slice) =>
  overAll(
    documentAsks(slice).filter((ask) => isRefused(slice, ask)),
    (ask) => judgeAnswer(slice, ask),
    nothing,
  );

function judgeAnswer(slice: Slice, ask: Asking<'documentRequest'>): Finding[] {
  const refusals = sessionChecksFor(slice, ask).flatMap((check) => check.response?.seq ?? []);
  const entries = [...refusals, ask.response?.seq ?? ask.request.seq];
  return deliversNothing(slice, ask, { entries, expected, delivered });
}

/** What makes a session invalid is what we did to it; what the target was told of it counts as well. */
function isRefused(slice: Slice, ask: Asking<'documentRequest'>): boolean {
  const checks = sessionChecksFor(slice, ask);
  if (checks.length > 0) return !isSessionValid(slice, ask);
  return isSignedOffBefore(slice, ask) || isGrantedForAnother(slice, ask);
}

function isSignedOffBefore(slice: Slice, ask: Asking<'documentRequest'>): boolean {
  return slice.exchanges.some(
    (exchange) =>
      sessionOf(exchange) === sessionOf(ask) &&
      resultOf(exchange, 'afmeldingResponse') === slice.release.results.transferSucceeded &&
      answeredAt(exchange) < ask.request.seq,
  );
}

function isGrantedForAnother(slice: Slice, ask: Asking<'documentRequest'>): boolean {
  const grant = slice.exchanges.find((exchange) => grantedSessionOf(exchange) === sessionOf(ask));
  const granted = grant && fieldsOf(grant.asked, 'overdrachtRequest');
  return granted !== undefined && !isSamePupilKey(granted, ask.asked.message.fields);
}

const expected = text(
  'Een antwoord zonder dossier: het Traffic Center keurt deze sessie niet goed',
  'An answer without a dossier: the Traffic Center does not approve of this session',
);
const delivered = text(
  'Het dossier is geleverd in een sessie die niet geldig is',
  'The dossier was delivered in a session that is not valid',
);
const nothing = text(
  'Er is geen dossier gevraagd in een ongeldige sessie',
  'No dossier was asked for in an invalid session',
);

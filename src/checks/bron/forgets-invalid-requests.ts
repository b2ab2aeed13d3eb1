import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { documentAsks, isSessionValid, sessionOf } from '../parts/exchanges.ts';
import { breach, overAll, unclear } from '../parts/finding.ts';
import { registeredAfter } from '../parts/registrations.ts';

/** A request in a session that was never valid is not registered (wiki OSO:2017/Notificeren_van_Doelsystemen). */
export const forgetsInvalidRequests: Check = (slice) =>
  overAll(invalidAsks(slice), (ask) => judgeAsk(slice, ask), nothing);

function invalidAsks(slice: Slice): Exchange[] {
  const all = documentAsks(slice);
  const valid = all.filter((ask) => isSessionValid(slice, ask)).map(sessionOf);
  return all.filter((ask) => ask.response && !valid.includes(sessionOf(ask)));
}

function judgeAsk(slice: Slice, ask: Exchange): Finding[] {
  const { seq } = ask.request;
  const told = registeredAfter(slice, ask.response?.seq ?? seq);
  if (!told) return [unclear([seq], untold)];
  const isRegistered = told.rows.some(({ sessieId }) => sessieId.toLowerCase() === sessionOf(ask));
  return isRegistered ? [breach([seq, told.seq], { expected, actual })] : [];
}

const expected = text(
  'Geen genoteerde vraag uit een sessie die niet geldig was',
  'No registered request of a session that was not valid',
);
const actual = text(
  'De vraag uit deze ongeldige sessie staat genoteerd',
  'The request of this invalid session is registered',
);
const untold = text(
  'De driver kon niet vertellen welke vragen genoteerd zijn',
  'The driver could not tell which requests are registered',
);
const nothing = text(
  'Er is in geen ongeldige sessie een dossier gevraagd',
  'No dossier was asked for in an invalid session',
);

import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { isSameMoment } from '../parts/clock.ts';
import { askingSchool, sessionOf } from '../parts/exchanges.ts';
import { breach, overAll, unclear } from '../parts/finding.ts';
import { validAsksBefore } from '../parts/notices.ts';
import { type Registered, registeredAfter } from '../parts/registrations.ts';

/**
 * Of a registered request pupil, session, school, delivery point and moment are kept
 * (wiki OSO:2017/Notificeren_van_Doelsystemen; clocks may differ as assumption A22-61 says).
 */
export const remembersTheWholeRequest: Check = (slice) =>
  overAll(validAsksBefore(slice, Number.POSITIVE_INFINITY), (ask) => judgeAsk(slice, ask), nothing);

function judgeAsk(slice: Slice, ask: Asking<'documentRequest'>): Finding[] {
  const { seq } = ask.request;
  const told = registeredAfter(slice, ask.response?.seq ?? seq);
  const own = told?.rows.filter(({ doelBrin }) => doelBrin === askingSchool(ask)) ?? [];
  if (!told || own.length === 0) return [unclear([seq], unregistered)];
  return judgeRows(ask, { ...told, rows: own });
}

function judgeRows(ask: Asking<'documentRequest'>, { seq, rows }: Registered): Finding[] {
  const entries = [ask.request.seq, seq];
  const row = rows.find(({ sessieId }) => sessieId.toLowerCase() === sessionOf(ask));
  if (!row) return [breach(entries, { expected, actual: differing('sessieId') })];
  const { doelRouteringsKenmerk } = ask.asked.message.fields;
  if (row.doelRouteringsKenmerk !== doelRouteringsKenmerk) {
    return [breach(entries, { expected, actual: differing('doelRouteringsKenmerk') })];
  }
  if (isSameMoment(row.at, ask)) return [];
  return [breach(entries, { expected, actual: differing('at') }, ['A22-61'])];
}

function differing(name: string) {
  return text(`Anders dan in de vraag: ${name}`, `Other than in the request: ${name}`);
}

const expected = text(
  'De genoteerde vraag heeft de sessie, de school, het aanleverpunt en het moment van de documentRequest',
  'The registered request has the session, school, delivery point and moment of the documentRequest',
);
const unregistered = text(
  'Van deze school is geen genoteerde vraag te zien',
  'No registered request of this school can be seen',
);
const nothing = text(
  'Er is in geen geldige sessie een dossier gevraagd',
  'No dossier was asked for in a valid session',
);

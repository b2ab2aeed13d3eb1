import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { arrangementBefore } from '../parts/arrangement.ts';
import { askingSchool } from '../parts/exchanges.ts';
import { breach, overAll, unclear } from '../parts/finding.ts';
import { validAsksBefore } from '../parts/notices.ts';
import { registeredAfter } from '../parts/registrations.ts';

/** Every request in a valid session is registered, also one in vain (wiki OSO:2017/Notificeren_van_Doelsystemen). */
export const remembersWhoAsked: Check = (slice) =>
  overAll(
    validAsksBefore(slice, Number.POSITIVE_INFINITY).filter(
      ({ request }) => arrangementBefore(slice, request.seq).isLoaded,
    ),
    (ask) => judgeAsk(slice, ask),
    nothing,
  );

function judgeAsk(slice: Slice, ask: Asking<'documentRequest'>): Finding[] {
  const { seq } = ask.request;
  const told = registeredAfter(slice, ask.response?.seq ?? seq);
  if (!told) return [unclear([seq], untold)];
  if (told.rows.some(({ doelBrin }) => doelBrin === askingSchool(ask))) return [];
  // Whoever cannot read our request, or its keys, does not know whom it is about.
  return [breach([seq, told.seq], { expected, actual }, ['A22-04', 'A22-10', 'A22-11'])];
}

const expected = text(
  'De vraag staat genoteerd bij de leerling, met de school die vroeg',
  'The request is registered with the pupil, and the school that asked',
);
const actual = text(
  'Van deze school staat geen vraag genoteerd',
  'No request of this school is registered',
);
const untold = text(
  'De driver kon niet vertellen welke vragen genoteerd zijn',
  'The driver could not tell which requests are registered',
);
const nothing = text(
  'Er is in geen geldige sessie om een ingevoerde leerling gevraagd',
  'No pupil that was entered was asked for in a valid session',
);

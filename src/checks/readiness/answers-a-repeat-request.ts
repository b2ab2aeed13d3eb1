import { type Asking, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { deliversADossier } from '../parts/demanded-delivery.ts';
import { askingSchool, documentAsks, sessionOf } from '../parts/exchanges.ts';
import { overAll } from '../parts/finding.ts';

/** A school that got a dossier and asks for it again, in a new session, gets it again (vendor note on completing dossiers). */
export const answersARepeatRequest: Check = (slice) =>
  overAll(
    documentAsks(slice).filter((ask) => isRepeat(slice, ask)),
    (ask) => deliversADossier(slice, ask, expected),
    nothing,
  );

function isRepeat(slice: Slice, ask: Asking<'documentRequest'>): boolean {
  return documentAsks(slice).some(
    (earlier) =>
      earlier.request.seq < ask.request.seq &&
      askingSchool(earlier) === askingSchool(ask) &&
      sessionOf(earlier) !== sessionOf(ask) &&
      fieldsOf(earlier.answered, 'documentResponse')?.dossier !== undefined,
  );
}

const expected = text(
  'Het dossier, ook nu deze school het al eens heeft gekregen',
  'The dossier, also now that this school has had it before',
);
const nothing = text(
  'Geen school heeft om een dossier gevraagd dat zij al had gekregen',
  'No school asked for a dossier that it had been given before',
);

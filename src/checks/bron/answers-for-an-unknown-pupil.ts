import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { describeAnswer, unreadableAnswer } from '../parts/answer.ts';
import { arrangementBefore } from '../parts/arrangement.ts';
import { carriesDossier } from '../parts/delivery.ts';
import { documentAsks, isSessionValid, resultOf } from '../parts/exchanges.ts';
import { breach, entriesOf, overAll, unclear } from '../parts/finding.ts';

/** For a pupil that the school does not know a plain refusal comes, under whatever code (wiki OSO:2018/Opvragen_dossier). */
export const answersForAnUnknownPupil: Check = (slice) =>
  overAll(
    documentAsks(slice).filter(({ request }) => !arrangementBefore(slice, request.seq).isLoaded),
    (ask) => judgeAsk(slice, ask),
    nothing,
  );

function judgeAsk(slice: Slice, ask: Exchange): Finding[] {
  const { answered, response, request } = ask;
  const seq = response?.seq ?? request.seq;
  if (carriesDossier(slice, ask)) return [breach([seq], { expected, actual: delivered })];
  const unreadable = unreadableAnswer(slice, ask, expected);
  if (unreadable.length > 0) return unreadable;
  if (!isSessionValid(slice, ask)) return [unclear(entriesOf(ask), withoutSession)];
  // Where a refusal stands in a fault is not public.
  if (answered?.kind === 'fault')
    return [breach([seq], { expected, actual: describeAnswer(ask) }, ['A22-08'])];
  const hasPromised = resultOf(ask, 'documentResponse') === slice.release.results.transferSucceeded;
  return hasPromised ? [breach([seq], { expected, actual: describeAnswer(ask) }, ['A22-18'])] : [];
}

const expected = text(
  'Een documentResponse zonder dossier, want deze leerling is op de school niet bekend',
  'A documentResponse without a dossier, since the school does not know this pupil',
);
const delivered = text('Er is een dossier geleverd', 'A dossier was delivered');
const withoutSession = text(
  'Er is geweigerd zonder een geldige sessiecontrole, dus de reden van de weigering is niet te zien',
  'It was refused without a valid session check, so the reason of the refusal cannot be seen',
);
const nothing = text(
  'Er is niet gevraagd naar een leerling die de school niet kent',
  'Nobody asked for a pupil that the school does not know',
);

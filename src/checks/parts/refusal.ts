import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { type Text, text } from '#words/text.ts';
import type { Finding } from '../check.ts';
import { describeAnswer, unreadableRefusal } from './answer.ts';
import { arrangementBefore } from './arrangement.ts';
import { carriesDossier } from './delivery.ts';
import { isSessionValid, resultOf } from './exchanges.ts';
import { breach, entriesOf, unclear } from './finding.ts';

/** How a documentRequest must be refused: with one of these codes, or with any that is no delivery. */
export type Refusal = { readonly codes: readonly string[] | 'any'; readonly because: Text };

/**
 * Says what is wrong with an answer that must be a refusal for this reason. A dossier is a breach whatever its form;
 * a refusal is worth nothing while the session was not valid, or the pupil is not there.
 */
export function refusesWith(slice: Slice, ask: Exchange, { codes, because }: Refusal): Finding[] {
  const { answered, response } = ask;
  const expected = expectation(codes, because);
  const seq = response?.seq ?? ask.request.seq;
  if (carriesDossier(slice, ask)) return [breach([seq], { expected, actual: delivered })];
  const unreadable = unreadableRefusal(slice, ask, expected);
  if (unreadable.length > 0) return unreadable;
  const otherReason = refusedForAnotherReason(slice, ask);
  if (otherReason) return [unclear(entriesOf(ask), otherReason)];
  const result = resultOf(ask, 'documentResponse');
  const isExpected =
    codes === 'any'
      ? result !== slice.release.results.transferSucceeded
      : codes.includes(result ?? '');
  if (isExpected) return [];
  // Where a refusal stands in a fault is not public, so a fault breaks our layout only.
  const assumptions = answered?.kind === 'fault' ? ['A22-08'] : codes === 'any' ? ['A22-18'] : [];
  return [breach([seq], { expected, actual: describeAnswer(ask) }, assumptions)];
}

function refusedForAnotherReason(slice: Slice, ask: Exchange): Text | undefined {
  if (!isSessionValid(slice, ask)) return withoutSession;
  return arrangementBefore(slice, ask.request.seq).isLoaded ? undefined : withoutPupil;
}

function expectation(codes: Refusal['codes'], because: Text): Text {
  const how = codes === 'any' ? '' : ` (${codes.join(' / ')})`;
  return text(`Een weigering${how}, want ${because.nl}`, `A refusal${how}, since ${because.en}`);
}

const delivered = text('Het dossier is geleverd', 'The dossier was delivered');
const withoutSession = text(
  'Er is geweigerd zonder een geldige sessiecontrole, dus de reden van de weigering is niet te zien',
  'It was refused without a valid session check, so the reason of the refusal cannot be seen',
);
const withoutPupil = text(
  'De leerling is niet ingevoerd, dus elke weigering is goed',
  'The pupil was not entered, so any refusal is right',
);

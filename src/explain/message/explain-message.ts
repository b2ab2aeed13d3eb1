/**
 * What a message is, and what is wrong with it by which rule:
 *
 * 1. The newest release that knows the message counts, then the KVS; a dossier by itself is one too.
 * 2. What our layout of a message does not describe is unsure where that layout is an assumption.
 * 3. A message by itself does not show whether it was the time for it, nor who sent it: nothing is said of that.
 * 4. It is judged as it came; what is told of it is masked.
 */
import { bodyOf } from '#evidence/body.ts';
import type { Foreign } from '#evidence/entry.ts';
import { Masker } from '#evidence/masking/masker.ts';
import { text } from '#words/text.ts';
import type { FoundMessage } from './found-message.ts';
import { maskTold } from './mask-told.ts';
import { askedBy, type MessageLaw, pupilFields } from './message-law.ts';
import { type BareMessage, tellMessage } from './tell-message.ts';
import type { MessageFault, ToldMessage } from './told-message.ts';

/** Tells what a message is and what is wrong with it. Never throws on what stands in it. */
export function explainMessage(found: FoundMessage, law: MessageLaw): ToldMessage {
  const masker = maskerOf(law);
  const foreign = foreignIn(found, masker);
  const told = tellMessage(found, law);
  const faults = [...told.faults, ...pgnToTrafficCenter(told, foreign, law)];
  const whole = { ...told, faults, foreign, isFollowed: found.isFollowed };
  return maskTold(whole, { masker, hidden: pupilFields(law) });
}

function maskerOf(law: MessageLaw): Masker {
  return new Masker({ declaredPgns: [], pgnFields: pupilFields(law) });
}

/** Whoever sent it is a stranger to us, so that none of its numbers is ours. */
function foreignIn({ body, headers }: FoundMessage, masker: Masker): readonly Foreign[] {
  const entry = { kind: 'request', exchange: 0, from: 'stranger', to: 'counterpart' } as const;
  const rest = { method: '', path: '', headers, body: bodyOf(body) };
  return masker.mask({ ...entry, ...rest }).foreign;
}

function pgnToTrafficCenter(
  { to }: BareMessage,
  foreign: readonly Foreign[],
  law: MessageLaw,
): MessageFault[] {
  if (to !== 'traffic-center' || foreign.length === 0) return [];
  const what = text(
    'Er staat een nummer in dat de toets van een PGN doorstaat, en het Traffic Center mag geen PGN krijgen; een op de elf getallen van negen cijfers doet dat bij toeval',
    'There is a number in it that passes the test of a PGN, and the Traffic Center may get no PGN; one in eleven numbers of nine digits does so by chance',
  );
  const rule = 'PGN';
  const asked = askedBy(law, 'hidesThePgnFromTheTrafficCenter');
  return [{ rule, ...asked, weight: 'warning', what, assumptions: [] }];
}

import { type Text, text } from '#words/text.ts';
import type { Piece } from '../../../look/piece.ts';
import { State } from '../../../look/pieces.tsx';

/** Whether the host of a target consents. */
export function ConsentState({
  say,
  consentedAt,
}: {
  readonly say: (text: Text) => string;
  readonly consentedAt: Date | null;
}): Piece {
  return consentedAt === null ? (
    <State is="wait">{say(words.notProved)}</State>
  ) : (
    <State is="good">{say(words.proved)}</State>
  );
}

const words = {
  proved: text('gegeven', 'given'),
  notProved: text('nog niet gegeven', 'not given yet'),
} as const;

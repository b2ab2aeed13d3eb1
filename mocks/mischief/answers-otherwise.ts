import { decodeMessage } from '#exchange/decode.ts';
import type { MessageName } from '#exchange/messages.ts';
import type { Release } from '#exchange/release.ts';
import type { Answer } from '../wire/wire-server.ts';
import type { Mischief } from './mischief.ts';

/** One message that is answered otherwise, and whether what it asks for is done all the same. */
export type Otherwise = {
  readonly to: MessageName;
  readonly answer: Answer;
  readonly isDone: boolean;
};

/** Answers one message with something else than it should, and every other soundly. */
export function answersOtherwise(release: Release, { to, answer, isDone }: Otherwise): Mischief {
  return (sound) => async (arrival) => {
    const reading = decodeMessage(release, arrival.bytes, arrival.charset);
    const isMeant = reading.kind === 'message' && reading.message.name === to;
    if (!isMeant) return sound(arrival);
    if (isDone) await sound(arrival);
    return answer;
  };
}

import { fieldsOf } from '#evidence/exchange.ts';
import { decodeMessage } from '#exchange/decode.ts';
import { encodeMessage } from '#exchange/encode.ts';
import type { Release } from '#exchange/release.ts';
import type { Mischief } from './mischief.ts';

/** Refuses feedback that is announced, and yet tells the address to which it would have gone. */
export function refusesFeedback(release: Release): Mischief {
  return (sound) => async (arrival) => {
    const answer = await sound(arrival);
    const given = fieldsOf(decodeMessage(release, answer.body), 'meldenTerugkoppelingResponse');
    if (!given) return answer;
    const refusal = { ...given, resultaat: release.results.linkKeyUnknown };
    return { status: 200, body: encodeMessage(release, 'meldenTerugkoppelingResponse', refusal) };
  };
}

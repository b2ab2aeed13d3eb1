import { describe, expect, it } from 'vitest';
import { collectGarbage } from '../collect-garbage.test-support.ts';
import type { EntryBody } from '../entry.ts';
import { law } from '../transcript-builder.test-support.ts';
import { foreignBsn } from './foreign-numbers.test-support.ts';
import { Masker } from './masker.ts';
import { pgnFields } from './pgn-fields.ts';

const bodies = 100;
const bodyLength = 200_000;

/** How much more is held, once garbage is gone, after masking so many large messages; without what is made once. */
function growthOver(messageOf: (at: number) => EntryBody): number {
  const masker = new Masker({ declaredPgns: [], pgnFields: pgnFields(law.pack, law.release) });
  const maskAll = (from: number) => {
    for (let at = from; at < from + bodies; at += 1) masker.mask(messageOf(at));
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const before = maskAll(0);
  const growth = maskAll(bodies) - before;
  // It must have been there all the time.
  expect(masker.maskSentence('none')).toBe('none');
  return growth;
}

function message(text: string, path = '/oso'): EntryBody {
  const [from, to] = ['target', 'counterpart'] as const;
  return {
    kind: 'request',
    exchange: 1,
    from,
    to,
    method: 'POST',
    path,
    headers: [],
    body: { text },
  };
}

const filling = (at: number) => `${at} `.repeat(bodyLength / 4);
const wordOf = (at: number) => Buffer.from(`${at} is the number of this one`).toString('base64');

describe('what masking keeps of what it has seen', () => {
  it.each<[string, (at: number) => EntryBody]>([
    [
      'words in large bodies that may be packed',
      (at) => message(`<a>${wordOf(at)}</a> ${filling(at)}`),
    ],
    [
      'a part of a large text elsewhere in the entry',
      (at) => message('', `/${at}/not the shortest path ${filling(at)}`.slice(0, 40)),
    ],
    [
      'names of fields in which something was found',
      (at) =>
        message(
          '',
          `<lengthyName${at}>${foreignBsn}</lengthyName${at}>${filling(at)}`.slice(0, 60),
        ),
    ],
  ])('is less than those themselves: %s', (_what, messageOf) => {
    expect(growthOver(messageOf)).toBeLessThan((bodies * bodyLength) / 10);
  });
});

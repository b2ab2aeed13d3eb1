import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './digest.ts';
import type { Entry } from './entry.ts';
import { layAside, longestInLine, putBack } from './laid-aside.ts';

function entryWith(answer: unknown): Entry {
  return {
    seq: 1,
    at: '2026-01-05T09:00:00.000Z',
    previous: sha256(''),
    kind: 'driver-called',
    scenario: 's',
    call: 'showReceived',
    request: {},
    outcome: { status: 'done', answer },
  };
}

function thereAndBack(answer: unknown): unknown {
  const { line, aside } = layAside(entryWith(answer));
  return putBack(JSON.parse(line), (digest) => aside.get(digest) ?? '');
}

const long = 'é'.repeat(longestInLine + 1);

describe('what is laid aside', () => {
  it('is put back, whatever the entry holds', () => {
    const word = fc.constantFrom('$file', '$$file', 'file', 'bytes', 'other');
    const anything = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(long, `${long}\ud800`, 'short', 'a'.repeat(64), null, 1, true),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(word, tie('any'), { maxKeys: 3 }).map((members) => ({ ...members })),
      ),
    })).any;
    fc.assert(
      fc.property(anything, (answer) => {
        expect(thereAndBack(answer)).toEqual(entryWith(answer));
      }),
      { numRuns: 200 },
    );
  });

  it('is every string that is too long for a line, and no other', () => {
    const { line, aside } = layAside(entryWith([long, 'a'.repeat(longestInLine)]));

    expect([...aside]).toEqual([[sha256(long), long]]);
    expect(line).toContain(`[{"$file":"${sha256(long)}","bytes":${2 * long.length}},"aaa`);
  });
});

import { describe, expect, it } from 'vitest';
import {
  desk,
  inventKey,
  inventStatedRecord,
  otherSupplier,
  supplier,
} from './invented-statement.test-support.ts';
import { whyNoStatement } from './why-no-statement.ts';

describe('a key', () => {
  it('of the supplier itself, or of the service desk, may sign whatever a run came to', async () => {
    const keys = [await inventKey('self-declared', supplier), await inventKey('attested', desk)];
    const records = (['passed', 'waived', 'failed', 'inconclusive'] as const).map((outcome) =>
      inventStatedRecord({ outcome }),
    );
    const whys = keys.flatMap((key) => records.map((record) => whyNoStatement(record, key)));

    expect(new Set(whys)).toEqual(new Set([undefined]));
  });

  it.each([
    ['of another supplier', 'self-declared', otherSupplier, 'its own products only'],
    ['of the name with another OIN', 'self-declared', { ...supplier, oin: '1'.repeat(20) }, 'OIN'],
    ['for status lists', 'status', desk, 'signs status lists'],
  ] as const)('%s may not', async (_whose, signs, holder, why) => {
    expect(whyNoStatement(inventStatedRecord(), await inventKey(signs, holder))).toContain(why);
  });

  it('may not sign what a reference came to in which something was changed', async () => {
    const record = inventStatedRecord({ target: { change: 'answers-in-utf-16' } });
    const keys = [await inventKey('self-declared', supplier), await inventKey('attested', desk)];

    const whys = keys.map((key) => whyNoStatement(record, key));

    expect(whys).toEqual([
      expect.stringContaining('"answers-in-utf-16"'),
      expect.stringContaining('no product'),
    ]);
  });

  it('may not sign what a partial run came to', async () => {
    const record = inventStatedRecord({ record: { outcome: 'partial' } });

    expect(whyNoStatement(record, await inventKey('attested', desk))).toContain('partial run');
  });
});

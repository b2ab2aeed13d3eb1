import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { KeptResults } from './kept-results.ts';

describe('what a campaign found out', () => {
  let folder: string;
  let asked: string[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'oso-keur-kept-'));
    asked = [];
  });

  function finding(kept: KeptResults, name: string): Promise<{ readonly of: string }> {
    return kept.get(name, async () => {
      asked.push(name);
      return { of: name };
    });
  }

  it('is found out once, also by who goes on later', async () => {
    const first = new KeptResults(folder, { isFresh: false });
    await finding(first, 'a');
    await finding(first, 'a');
    const second = new KeptResults(folder, { isFresh: false });

    expect(await finding(second, 'a')).toEqual({ of: 'a' });
    expect(second.has('b')).toBe(false);
    expect(asked).toEqual(['a']);
  });

  it('is found out again when that is asked, or where another build came to it', async () => {
    await finding(new KeptResults(folder, { isFresh: false }), 'a');
    await finding(new KeptResults(folder, { isFresh: true }), 'a');
    appendFileSync(
      join(folder, 'results.ndjson'),
      '{"build":"another","name":"b","result":{"of":"b"}}\n',
    );
    await finding(new KeptResults(folder, { isFresh: false }), 'b');

    expect(asked).toEqual(['a', 'a', 'b']);
  });

  it('stands when a line broke off', async () => {
    await finding(new KeptResults(folder, { isFresh: false }), 'a');
    appendFileSync(join(folder, 'results.ndjson'), '{"build":"x","na');
    const kept = new KeptResults(folder, { isFresh: false });
    await finding(kept, 'b');

    expect(kept.has('a')).toBe(true);
    const lines = readFileSync(join(folder, 'results.ndjson'), 'utf8').split('\n');
    expect(lines.filter((line) => line.includes('"name":"b"'))).toHaveLength(1);
    expect(new KeptResults(folder, { isFresh: false }).has('b')).toBe(true);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { longestInLine } from '#evidence/laid-aside.ts';
import { Recorder } from '#evidence/recorder.ts';
import { planned, TranscriptBuilder } from '#evidence/transcript-builder.test-support.ts';
import { RunFolder } from '#run/run-folder.ts';
import { buildDigest } from './build-digest.ts';
import { hasProven } from './has-proven.ts';
import { TranscriptStore } from './transcript-store.ts';

const scratch = mkdtempSync(join(tmpdir(), 'oso-keur-store-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const proven = { build: buildDigest(), isProven: true, trials: [] };

function folder(): string {
  return join(mkdtempSync(join(scratch, 'case-')), 'proof');
}

describe('a store of transcripts', () => {
  it('gives back the transcript that was kept last', async () => {
    const store = new TranscriptStore(folder());
    const run = mkdtempSync(join(scratch, 'run-'));
    const file = join(run, 'transcript.ndjson');
    const [first, second] = ['one', 'two'].map(
      (name) => new TranscriptBuilder([planned(name, 'bron')]),
    );
    await store.begin();
    writeFileSync(file, first?.ndjson ?? '');
    await store.keep('signs-off-twice', run);
    writeFileSync(file, second?.ndjson ?? '');
    await store.keep('signs-off-twice', run);

    expect(await store.transcriptOf('signs-off-twice')).toEqual(second?.entries);
  });

  it('gives back what lay beside a transcript', async () => {
    const store = new TranscriptStore(folder());
    const run = new RunFolder(mkdtempSync(join(scratch, 'run-')), new Date());
    const recorder = new Recorder(run, () => new Date());
    recorder.record({
      kind: 'connection-failed',
      party: 'target',
      why: 'é'.repeat(longestInLine + 1),
    });
    run.close();
    await store.begin();

    await store.keep('signs-off-twice', run.path);
    rmSync(run.path, { recursive: true });

    expect(await store.transcriptOf('signs-off-twice')).toEqual(recorder.entries);
  });

  it('holds a proof of this build when one has ended in order', async () => {
    const path = folder();
    const store = new TranscriptStore(path);
    await store.begin();
    await store.end(proven);

    expect(await store.proof()).toEqual(proven);
    expect(await hasProven(path)).toBe(true);
  });

  it('holds none when nothing is there, and none while another is under way', async () => {
    const path = folder();
    const store = new TranscriptStore(path);
    const before = await hasProven(path);
    await store.begin();
    await store.end(proven);
    await store.begin();

    expect([before, await store.proof(), await hasProven(path)]).toEqual([false, undefined, false]);
  });

  it.each([
    ['another build', { ...proven, build: 'other' }],
    ['a proof that was not in order', { ...proven, isProven: false }],
  ])('holds none when it is of %s', async (_what, proof) => {
    const path = folder();
    const store = new TranscriptStore(path);
    await store.begin();
    await store.end(proof);

    expect(await hasProven(path)).toBe(false);
  });
});

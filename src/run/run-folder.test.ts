import { mkdtempSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256 } from '#evidence/digest.ts';
import { longestInLine } from '#evidence/laid-aside.ts';
import { readTranscript } from '#evidence/read-transcript.ts';
import { Recorder } from '#evidence/recorder.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { RunFolder, type WriteBytes } from './run-folder.ts';

const scratch = mkdtempSync(join(tmpdir(), 'oso-keur-folder-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function recording(write?: WriteBytes) {
  const folder = new RunFolder(mkdtempSync(join(scratch, 'case-')), new Date(), write && { write });
  const recorder = new Recorder(folder, () => new Date());
  const say = (why: string) => recorder.record({ kind: 'connection-failed', party: 'target', why });
  return { folder, recorder, say };
}

/** A disk with room for so many bytes. */
function diskOf(room: number): WriteBytes {
  let left = room;
  return (file, bytes) => {
    if (left === 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    const written = writeSync(file, bytes, 0, Math.min(left, bytes.length));
    left -= written;
    return written;
  };
}

const long = 'é'.repeat(longestInLine + 1);

describe('the folder of a run', () => {
  it('holds each line when it was written, and long strings in files of their own', () => {
    const { folder, recorder, say } = recording();

    say('short');
    say(long);
    say(long);

    const ndjson = readFileSync(join(folder.path, 'transcript.ndjson'), 'utf8');
    expect(readTranscript(ndjson, folder.bodies)).toEqual(recorder.entries);
    expect(ndjson).not.toContain(long);
    expect(readdirSync(join(folder.path, 'bodies'))).toEqual([sha256(long)]);
    folder.close();
  });

  it('holds every line where the system takes a few bytes at a time', () => {
    const { folder, recorder, say } = recording((file, bytes) =>
      writeSync(file, bytes, 0, Math.min(7, bytes.length)),
    );

    for (const why of ['één', 'twee', 'drie']) say(why);

    expect(readTranscript(folder.readTranscript())).toEqual(recorder.entries);
  });

  it.each([1_000, 1_001, 1_234])(
    'on a disk that is full after %i bytes says so, and keeps what was written whole',
    (room) => {
      const { folder, recorder, say } = recording(diskOf(room));

      for (const why of Array.from({ length: 20 }, (_, at) => `reason ${at}`)) say(why);

      expect(recorder.failure).toBeInstanceOf(ConfigurationError);
      expect(recorder.failure).toMatchObject({
        message: expect.stringMatching(
          /^Cannot write the transcript to ".+" \(ENOSPC\): free space/,
        ),
      });
      const left = readTranscript(folder.readTranscript());
      expect(left.length).toBeGreaterThan(3);
      expect(left).toEqual(recorder.entries.slice(0, left.length));
    },
  );

  it('on a disk that is full writes no line that tells of a file which is not there', () => {
    const { folder, recorder, say } = recording(diskOf(longestInLine));

    say('short');
    say(long);
    say('short');

    expect(recorder.failure).toBeInstanceOf(ConfigurationError);
    expect(readTranscript(folder.readTranscript(), folder.bodies)).toHaveLength(1);
  });

  it('gives no file by another name than a digest', () => {
    const { folder, say } = recording();
    say('short');

    expect(folder.bodies('../transcript.ndjson')).toBeUndefined();
    expect(folder.bodies(sha256('nothing'))).toBeUndefined();
    folder.close();
  });
});

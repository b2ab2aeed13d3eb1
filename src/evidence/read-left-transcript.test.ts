import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './digest.ts';
import { isComplete } from './is-complete.ts';
import { longestInLine } from './laid-aside.ts';
import { readLeftTranscript } from './read-left-transcript.ts';
import { readTranscript, TranscriptError } from './read-transcript.ts';
import { Recorder } from './recorder.ts';
import { planned, TranscriptBuilder } from './transcript-builder.test-support.ts';

const scenario = planned('one', 'bron');
const whole = new TranscriptBuilder([scenario]);
whole.begin(scenario);
whole.end(scenario);
whole.close();

describe('a transcript that a crash left', () => {
  it('is read up to its last whole line, wherever it was cut off, and tells so', () => {
    fc.assert(
      fc.property(fc.nat({ max: whole.ndjson.length - 1 }), (length) => {
        const left = whole.ndjson.slice(0, length);
        const lines = left.split('\n').length - 1;

        const { entries, flaw } = readLeftTranscript(left);

        expect(entries).toEqual(whole.entries.slice(0, lines));
        expect(flaw).toBe(
          left === '' || left.endsWith('\n')
            ? undefined
            : `Line ${lines + 1} of the transcript was cut off`,
        );
        expect(isComplete(entries)).toBe(false);
      }),
    );
  });

  it('is read whole when it is, and then is complete', () => {
    const { entries, flaw } = readLeftTranscript(whole.ndjson);

    expect([entries, flaw, isComplete(entries)]).toEqual([whole.entries, undefined, true]);
  });

  it('is refused where its chain is broken', () => {
    const broken = whole.lines.toSpliced(1, 1).join('\n');

    expect(() => readLeftTranscript(`${broken}\n`)).toThrow(TranscriptError);
  });
});

describe('a transcript with a file beside it', () => {
  const content = 'ë'.repeat(longestInLine + 1);
  const files = new Map<string, Buffer>();
  const lines: string[] = [];
  const sink = {
    write: (line: string) => void lines.push(line),
    keep: (digest: string, kept: string) => void files.set(digest, Buffer.from(kept)),
  };
  const recorder = new Recorder(sink, () => new Date());
  recorder.record({ kind: 'connection-failed', party: 'target', why: content });
  const [ndjson] = [`${lines.join('\n')}\n`];

  it('is read with what the file holds', () => {
    expect(ndjson.length).toBeLessThan(1_000);
    expect(readTranscript(ndjson, (digest) => files.get(digest))).toEqual(recorder.entries);
  });

  it.each([
    ['is not there', undefined],
    ['is not as it was written', Buffer.from('other')],
  ])('is refused where it %s', (what, file) => {
    const read = () => readTranscript(ndjson, () => file);

    expect(read).toThrow(TranscriptError);
    expect(read).toThrow(`The file "${sha256(content)}" of line 1 of the transcript ${what}`);
  });
});

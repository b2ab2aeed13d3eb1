import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './digest.ts';
import { longestInLine } from './laid-aside.ts';
import { readTranscript, TranscriptError } from './read-transcript.ts';
import { Recorder } from './recorder.ts';
import { BronScene, delivery } from './scenes.test-support.ts';
import { pupil, TranscriptBuilder } from './transcript-builder.test-support.ts';

function soundRun(): TranscriptBuilder {
  const scene = new BronScene();
  const ask = scene.asks();
  scene.checks();
  ask.answer(delivery(pupil.dossier));
  scene.transcript.end(scene.scenario);
  return scene.transcript.close();
}

const { lines, entries, ndjson } = soundRun();
const anyLine = fc.nat({ max: lines.length - 1 });
const anyLineButTheLast = fc.nat({ max: lines.length - 2 });

function read(changed: readonly string[]) {
  return () => readTranscript(changed.join('\n'));
}

describe('a transcript', () => {
  it('reads back as it was recorded', () => {
    expect(readTranscript(ndjson)).toEqual(entries);
  });

  it('reads back whatever text its entries hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (reasons) => {
        const transcript = new TranscriptBuilder([]);
        for (const why of reasons)
          transcript.record({ kind: 'connection-failed', party: 'target', why });

        expect(readTranscript(transcript.ndjson)).toEqual(transcript.entries);
      }),
    );
  });

  it('is refused with any character of any line but the last changed', () => {
    fc.assert(
      fc.property(anyLineButTheLast, fc.nat(), fc.stringMatching(/^[ -~]$/), (at, place, other) => {
        const line = lines[at] ?? '';
        const cut = place % line.length;
        fc.pre(line[cut] !== other);

        const changed = line.slice(0, cut) + other + line.slice(cut + 1);

        expect(read(lines.with(at, changed))).toThrow(TranscriptError);
      }),
    );
  });

  it('is refused without any line but the last', () => {
    fc.assert(
      fc.property(anyLineButTheLast, (at) => {
        expect(read(lines.toSpliced(at, 1))).toThrow(TranscriptError);
      }),
    );
  });

  it('is refused with any line there twice', () => {
    fc.assert(
      fc.property(anyLine, (at) => {
        expect(read(lines.toSpliced(at, 0, lines[at] ?? ''))).toThrow(TranscriptError);
      }),
    );
  });

  it('is refused with any two lines swapped', () => {
    fc.assert(
      fc.property(anyLine, anyLine, (one, other) => {
        fc.pre(one !== other);

        const swapped = lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '');

        expect(read(swapped)).toThrow(TranscriptError);
      }),
    );
  });

  it('is refused with the lines of another run behind its own', () => {
    expect(read([...lines, ...soundRun().lines])).toThrow(TranscriptError);
  });

  it('is refused with the number of the first wrong line', () => {
    expect(read(lines.toSpliced(3, 1))).toThrow(
      'Line 4 of the transcript does not follow the line before',
    );
    expect(read(lines.with(2, 'gone'))).toThrow('Line 3 of the transcript is no JSON');
  });

  it.each(['null', '1', '"barrier"'])('is refused with a line that is only %s', (line) => {
    expect(read(lines.with(2, line))).toThrow(TranscriptError);
    expect(read(lines.with(2, line))).toThrow('Line 3 of the transcript is no entry');
  });

  it('is refused where its last line counts another number of lines', () => {
    const last = lines.at(-1)?.replace(/"entries":\d+/, '"entries":7') ?? '';

    expect(read(lines.with(-1, last))).toThrow(TranscriptError);
    expect(read(lines.with(-1, last))).toThrow(
      `The transcript says that it has 7 lines, and has ${lines.length}`,
    );
  });

  it('is refused where its numbers do not count from one, though the chain holds', () => {
    const line = { seq: 2, at: '', previous: sha256(''), kind: 'barrier' };

    expect(read([JSON.stringify(line)])).toThrow(TranscriptError);
  });

  it('of nothing has no entries', () => {
    expect(readTranscript('')).toEqual([]);
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

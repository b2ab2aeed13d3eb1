import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planned, TranscriptBuilder } from '#evidence/transcript-builder.test-support.ts';
import { entriesIn, transcriptLines } from './transcript-lines.ts';

const scenario = planned('one', 'bron');
const whole = new TranscriptBuilder([scenario]);
whole.begin(scenario);
whole.end(scenario);
whole.close();

describe('a transcript that a crash left', () => {
  it('is read up to its last whole line, wherever it was cut off, and tells so', () => {
    fc.assert(
      fc.property(fc.nat({ max: whole.ndjson.length }), (length) => {
        const left = whole.ndjson.slice(0, length);
        const count = left.split('\n').length - 1;

        const { lines, isCutOff } = transcriptLines(left);

        expect(entriesIn(lines)).toEqual(whole.entries.slice(0, count));
        expect(lines).toHaveLength(count);
        expect(isCutOff).toBe(left !== '' && !left.endsWith('\n'));
      }),
    );
  });
});

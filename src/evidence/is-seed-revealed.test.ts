import { describe, expect, it } from 'vitest';
import { isSeedRevealed } from './is-seed-revealed.ts';
import { planned, TranscriptBuilder } from './transcript-builder.test-support.ts';

// What the builder binds itself to.
const sound = { kind: 'seed-revealed', seed: 1, salt: '' } as const;
const scenario = planned('one', 'bron');

function played(): TranscriptBuilder {
  const transcript = new TranscriptBuilder([scenario]);
  transcript.begin(scenario);
  transcript.end(scenario);
  return transcript;
}

/** What a run that was played and then did these things comes to. */
function revealing(...acts: readonly ((transcript: TranscriptBuilder) => void)[]): boolean {
  const transcript = played();
  for (const act of acts) act(transcript);
  return isSeedRevealed(transcript.entries);
}

const reveals = (transcript: TranscriptBuilder) => void transcript.record(sound);
const closes = (transcript: TranscriptBuilder) => void transcript.close();
const leases = (transcript: TranscriptBuilder) => transcript.begin(scenario);

describe('a seed', () => {
  it('is revealed when it is the one that the run was bound to', () => {
    expect(revealing(reveals)).toBe(true);
    expect(revealing(reveals, closes)).toBe(true);
  });

  it.each([
    ['another seed', { ...sound, seed: 2 }],
    ['another salt', { ...sound, salt: '00' }],
  ])('is not revealed by %s', (_what, entry) => {
    expect(revealing((transcript) => void transcript.record(entry))).toBe(false);
  });

  it('is not revealed when nothing is said, when it is said twice, or after the barrier', () => {
    expect(revealing()).toBe(false);
    expect(revealing(reveals, reveals)).toBe(false);
    expect(revealing(closes, reveals)).toBe(false);
  });

  it('is not revealed when something was made from it afterwards', () => {
    expect(revealing(reveals, leases)).toBe(false);
  });
});

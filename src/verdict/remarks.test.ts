import { describe, expect, it } from 'vitest';
import { planned, TranscriptBuilder } from '#evidence/transcript-builder.test-support.ts';
import { remarksOn } from './remarks.ts';

const scenario = planned('scenario', 'bron');

describe('the remarks', () => {
  it('tell of a message that fits no scenario, with its answer', () => {
    const transcript = new TranscriptBuilder([scenario]);
    const ping = transcript.send({ from: 'target', to: 'traffic-center', body: 'ping' });
    const answer = ping.answer('pong');

    expect(remarksOn(transcript.entries, transcript.slices())).toMatchObject([
      {
        entries: [ping.seq, answer],
        what: { nl: expect.stringContaining('systeem → Traffic Center') },
      },
    ]);
  });

  it('point only at the message itself where it got no answer', () => {
    const transcript = new TranscriptBuilder([scenario]);
    const { seq } = transcript.send({ from: 'target', to: 'traffic-center', body: 'ping' });

    expect(remarksOn(transcript.entries, transcript.slices())).toMatchObject([{ entries: [seq] }]);
  });

  it('tell of a connection that never came about, and why', () => {
    const transcript = new TranscriptBuilder([scenario]);
    const why = 'certificate has expired';
    const seq = transcript.record({ kind: 'connection-failed', party: 'traffic-center', why });

    expect(remarksOn(transcript.entries, transcript.slices())).toMatchObject([
      { entries: [seq], what: { nl: expect.stringContaining(why) } },
    ]);
  });

  it('say nothing of what a scenario explains', () => {
    const transcript = new TranscriptBuilder([scenario]);
    transcript.begin(scenario);
    transcript.send({ from: 'target', to: 'traffic-center', body: 'ping' });

    expect(remarksOn(transcript.entries, transcript.slices())).toEqual([]);
  });

  it.each([
    ['pgn-field', /kind kan zijn; het is niet bewaard \(bsn\)$/],
    ['elsewhere', /kind kunnen zijn; ze zijn niet bewaard \(bsn\)$/],
    ['unseen', /nummers van echte kinderen; het is niet bewaard \(bsn\)$/],
  ] as const)('tell of each number that was not kept, %s', (where, nl) => {
    const transcript = new TranscriptBuilder([scenario]);
    const seq = transcript.record({ kind: 'scenario-started', scenario: scenario.key });
    const entries = transcript.entries.map((entry) =>
      entry.seq === seq ? { ...entry, foreign: [{ where, place: 'bsn' }] } : entry,
    );

    expect(remarksOn(entries, transcript.slices())).toMatchObject([
      { entries: [seq], what: { nl: expect.stringMatching(nl) } },
    ]);
  });
});

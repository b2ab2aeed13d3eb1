import { describe, expect, it } from 'vitest';
import { BronScene, delivery } from '#evidence/scenes.test-support.ts';
import { planned, pupil, TranscriptBuilder } from '#evidence/transcript-builder.test-support.ts';
import { transcriptGaps } from './transcript-gaps.ts';

const scenario = planned('delivers', 'bron', ['OSO-DOS-01']);

function asked() {
  const transcript = new TranscriptBuilder([scenario]);
  const scene = new BronScene({}, { transcript, scenario });
  return { transcript, ask: scene.asks() };
}

describe('a transcript', () => {
  it('lacks nothing when every message has its end, and the run too', () => {
    const { transcript, ask } = asked();
    ask.answer(delivery(pupil.dossier));
    transcript.end(scenario);
    transcript.close();

    expect(transcriptGaps(transcript.entries)).toEqual([]);
  });

  it('lacks the end of a message that was neither answered nor given up', () => {
    const { transcript, ask } = asked();
    transcript.end(scenario);
    transcript.close();

    expect(transcriptGaps(transcript.entries)).toEqual([
      `the message of entry ${ask.seq} has not exactly one end`,
    ]);
  });

  it('lacks its own end when the run broke off', () => {
    const { transcript, ask } = asked();
    ask.breakOff();

    expect(transcriptGaps(transcript.entries)).toEqual([
      'the transcript has no barrier',
      'the transcript does not end with the run',
    ]);
  });
});

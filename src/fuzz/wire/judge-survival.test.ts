import { describe, expect, it } from 'vitest';
import { RawScene } from '#evidence/raw-scene.test-support.ts';
import { refusal } from '#evidence/scenes.test-support.ts';
import { judgeSurvival } from './judge-survival.ts';

const usual = refusal('SessieAfwijkend');

describe('surviving a malformed message', () => {
  it('is seen in an answer to a plain one after it', () => {
    const scene = new RawScene();
    scene.asks().answer(usual);
    scene.sendsRaw();
    scene.asks().answer(usual);

    expect(judgeSurvival(scene.transcript.entries)).toEqual([]);
  });

  it('is missed where a plain one was answered before it and none after it', () => {
    const scene = new RawScene();
    const before = scene.asks();
    before.answer(usual);
    const [sent] = scene.sendsRaw();
    const after = scene.asks();
    after.breakOff();

    expect(judgeSurvival(scene.transcript.entries)).toMatchObject([
      { requirement: 'OSO-ROB-05', outcome: 'failed', entries: [before.seq, sent, after.seq] },
    ]);
  });

  it('cannot be told of a target that said nothing before either', () => {
    const scene = new RawScene();
    scene.asks().breakOff();
    scene.sendsRaw();
    scene.asks().breakOff();

    expect(judgeSurvival(scene.transcript.entries)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { OddScene, usual } from '../parts/oddities.test-support.ts';
import { answersInTime } from './answers-in-time.ts';

const { answerMs } = new OddScene().slice.limits;

describe('answering in time', () => {
  it('is seen of an answer that takes as long as the limit', () => {
    const scene = new OddScene();
    const sent = scene.sends();
    scene.wait(answerMs - 10);
    const seq = sent.answer(usual);

    expect(answersInTime(scene.slice)).toEqual({ looked: [sent.seq, seq], findings: [] });
  });

  it('is breached by a later answer, which is only an assumption', () => {
    const scene = new OddScene();
    const sent = scene.sends();
    scene.wait(answerMs);
    const seq = sent.answer(usual);

    expect(answersInTime(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [sent.seq, seq], assumptions: ['A22-12'] }],
    });
  });

  it('is missed when no answer comes at all', () => {
    const scene = new OddScene();
    const sent = scene.sends();
    scene.wait(answerMs);
    sent.breakOff('end of run');

    expect(answersInTime(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, assumptions: ['A22-12'] }],
    });
  });

  it('says nothing of a connection that broke before', () => {
    const scene = new OddScene();
    scene.sends().breakOff();

    expect(answersInTime(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

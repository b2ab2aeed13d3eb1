import { describe, expect, it } from 'vitest';
import { RawScene } from '#evidence/raw-scene.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { aFault, OddScene, usual } from '../parts/oddities.test-support.ts';
import { goesOnAfterNonsense } from './goes-on-after-nonsense.ts';

describe('going on after nonsense', () => {
  it('is seen when the same message is answered as before', () => {
    const scene = new OddScene();
    scene.sends().answer(usual);
    scene.sends('broken XML').answer(aFault);
    const sent = scene.sends();
    const seq = sent.answer(usual);

    expect(goesOnAfterNonsense(scene.slice)).toEqual({ looked: [sent.seq, seq], findings: [] });
  });

  it('is breached by another answer afterwards', () => {
    const scene = new OddScene();
    scene.sends().answer(usual);
    scene.sends('an unknown message').answer(aFault);
    const seq = scene.sends().answer(aFault);

    expect(goesOnAfterNonsense(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq] }],
    });
  });

  it('is asked after each malformed message, and held against what came before the first', () => {
    const scene = new RawScene();
    scene.asks().answer(usual);
    scene.sendsRaw();
    const seq = scene.asks().answer(aFault);
    scene.sendsRaw();
    scene.asks().answer(usual);

    expect(goesOnAfterNonsense(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq] }],
    });
  });

  it('is missed when nothing is answered afterwards', () => {
    const scene = new OddScene();
    scene.sends().answer(usual);
    scene.sends('broken XML').breakOff();
    const { seq } = scene.sends();

    expect(goesOnAfterNonsense(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [seq] }],
    });
  });

  it('cannot be seen of a system that answered nothing before', () => {
    const scene = new OddScene();
    scene.sends().answer(aFault);
    scene.sends('broken XML').answer(aFault);
    scene.sends().answer(aFault);

    expect(goesOnAfterNonsense(scene.slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
  });

  it('cannot be seen where no nonsense came', () => {
    const scene = new OddScene();
    scene.sends().answer(usual);

    expect(goesOnAfterNonsense(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

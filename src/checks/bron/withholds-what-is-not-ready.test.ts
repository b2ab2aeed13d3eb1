import { describe, expect, it } from 'vitest';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { pupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { withholdsWhatIsNotReady } from './withholds-what-is-not-ready.ts';

const notReady = { readyFor: undefined };

describe('withholding what is not ready', () => {
  it('is seen in the answer that it is not available', () => {
    const scene = new BronScene(notReady);
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(withholdsWhatIsNotReady(scene.slice)).toEqual({
      looked: [ask.seq, answer],
      findings: [],
    });
  });

  it.each([
    ['the dossier', delivery(pupil.dossier)],
    ['another code', refusal('LeerlinginfoNietOpvraagbaar')],
  ])('is breached by %s', (_what, body) => {
    const scene = new BronScene(notReady);
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(body);

    expect(withholdsWhatIsNotReady(scene.slice)).toMatchObject({
      looked: [ask.seq, answer],
      findings: [{ ...aBreach, entries: [answer] }],
    });
  });

  it('is asked of a dossier that the target would not make ready', () => {
    const scene = new BronScene(notReady);
    scene.transcript.drive(scene.scenario, 'makeReady', {
      request: { forBrin: schools.counterpart.brin },
      outcome: { status: 'refused', reason: 'De ouders hebben het niet gezien' },
    });
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(refusal('LeerlinginfoNietBeschikbaar'));

    expect(withholdsWhatIsNotReady(scene.slice)).toEqual({
      looked: [ask.seq, answer],
      findings: [],
    });
  });

  it('is asked of what was made ready only after the question', () => {
    const scene = new BronScene(notReady);
    const ask = scene.asks();
    scene.transcript.drive(scene.scenario, 'makeReady', {
      request: { forBrin: schools.counterpart.brin },
    });
    scene.checks();
    const answer = ask.answer(delivery(pupil.dossier));

    expect(withholdsWhatIsNotReady(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer] }],
    });
  });

  it('is not seen where the dossier was ready', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    ask.answer(delivery(pupil.dossier));

    expect(withholdsWhatIsNotReady(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is not seen when nobody asked', () => {
    expect(withholdsWhatIsNotReady(new BronScene(notReady).slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

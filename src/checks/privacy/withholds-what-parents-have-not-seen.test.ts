import { describe, expect, it } from 'vitest';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { withholdsWhatParentsHaveNotSeen } from './withholds-what-parents-have-not-seen.ts';

const unseen = { isInspected: false };

describe('withholding what parents have not seen', () => {
  it.each(['LeerlinginfoNietOpvraagbaar', 'LeerlinginfoNietBeschikbaar'])(
    'is seen in the answer %s',
    (code) => {
      const scene = new BronScene(unseen);
      const ask = scene.asks();
      scene.checks();
      const answer = ask.answer(refusal(code));

      expect(withholdsWhatParentsHaveNotSeen(scene.slice)).toEqual({
        looked: [ask.seq, answer],
        findings: [],
      });
    },
  );

  it.each([
    ['the dossier', delivery(pupil.dossier)],
    ['another code', refusal('SessieAfwijkend')],
  ])('is breached by %s', (_what, body) => {
    const scene = new BronScene(unseen);
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(body);

    expect(withholdsWhatParentsHaveNotSeen(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer] }],
    });
  });

  it('is asked where the target would not record the inspection', () => {
    const scene = new BronScene(unseen);
    scene.transcript.drive(scene.scenario, 'recordInspection', {
      outcome: { status: 'refused', reason: 'Nee' },
    });
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(delivery(pupil.dossier));

    expect(withholdsWhatParentsHaveNotSeen(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer] }],
    });
  });

  it('is asked where it is recorded that the parents did not see it', () => {
    const scene = new BronScene(unseen);
    scene.transcript.drive(scene.scenario, 'recordInspection', {
      request: { inspection: { voorlopigdossier: 'false', inzage: 'false' } },
    });
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(delivery(pupil.dossier));

    expect(withholdsWhatParentsHaveNotSeen(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer] }],
    });
  });

  it('is not seen where the parents had seen it', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    ask.answer(delivery(pupil.dossier));

    expect(withholdsWhatParentsHaveNotSeen(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is not seen when nobody asked', () => {
    expect(withholdsWhatParentsHaveNotSeen(new BronScene(unseen).slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

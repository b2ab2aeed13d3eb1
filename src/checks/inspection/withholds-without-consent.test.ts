import { describe, expect, it } from 'vitest';
import { BronScene, delivery, refusal } from '#evidence/scenes.test-support.ts';
import { planned, pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { withholdsWithoutConsent } from './withholds-without-consent.ts';

const seen = { voorlopigdossier: 'false', inzage: 'true' };

function scene(inspection: object) {
  const scenario = planned('bron-scenario', 'bron', [], 'VOVO');
  const made = new BronScene({ isInspected: false }, { scenario });
  made.transcript.drive(scenario, 'recordInspection', {
    request: { pgn: pupil.pgn, inspection },
  });
  return made;
}

describe('withholding without consent', () => {
  it.each([{}])('is seen in a refusal when it says %j', (said) => {
    const about = scene({ ...seen, ...said });
    const ask = about.asks();
    about.checks();
    const answer = ask.answer(refusal('LeerlinginfoNietOpvraagbaar'));

    expect(withholdsWithoutConsent(about.slice)).toEqual({
      looked: [ask.seq, answer],
      findings: [],
    });
  });

  it.each([{}])('is breached by a delivery when it says %j', (said) => {
    const about = scene({ ...seen, ...said });
    const ask = about.asks();
    about.checks();
    const answer = ask.answer(delivery(pupil.dossier));

    expect(withholdsWithoutConsent(about.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answer], assumptions: [] }],
    });
  });

  it('may say that it is not available, but not that the session differs', () => {
    const about = scene({ ...seen, ...{} });
    about.asks();
    const sound = about.asks();
    about.checks();
    sound.answer(refusal('LeerlinginfoNietBeschikbaar'));
    const ask = about.asks();
    about.checks();
    const answer = ask.answer(refusal('SessieAfwijkend'));

    expect(withholdsWithoutConsent(about.slice).findings).toMatchObject([
      { ...anAbsence },
      { ...aBreach, entries: [answer] },
    ]);
  });

  it.each([{ toestemming: 'Ja' }, { toestemming: 'Nee' }])(
    'cannot be seen when it says %j',
    (said) => {
      const about = scene({ ...seen, ...said });
      const ask = about.asks();
      about.checks();
      ask.answer(delivery(pupil.dossier));

      expect(withholdsWithoutConsent(about.slice)).toMatchObject({
        looked: [],
        findings: [{ kind: 'unclear' }],
      });
    },
  );
});

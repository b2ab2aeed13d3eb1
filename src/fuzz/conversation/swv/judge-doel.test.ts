import { describe, expect, it } from 'vitest';
import { delivery, otherSession, refusal } from '#evidence/scenes.test-support.ts';
import { firstKey, secondKey } from '#evidence/swv-scenes.test-support.ts';
import { law } from '#evidence/transcript-builder.test-support.ts';
import { judgeDoel } from '../judge-doel.ts';
import { brokenIn, type DoelTalk } from '../talks.test-support.ts';
import { swvDoelTalk, swvDossierSaying } from './talks.test-support.ts';

const { results } = law.release;
const own = swvDossierSaying('Fé A1');
const later = swvDossierSaying('Fé A2');
const others = swvDossierSaying('Fé B1');

/** One ask under the first koppelsleutel, in which a school answers this. */
function fetched(answer = delivery(own), signedOff = results.transferSucceeded): DoelTalk {
  const talk = swvDoelTalk(firstKey).isTold('1');
  talk.opens();
  talk.asks(answer);
  talk.signsOff({ resultaat: signedOff });
  return talk.isDone('1');
}

/** Another ask afterwards, under the second. */
function alsoFetched(talk: DoelTalk, dossier: string): DoelTalk {
  talk.koppelsleutel = secondKey;
  talk.isTold('2');
  talk.opens(otherSession);
  talk.asks(delivery(dossier), otherSession);
  talk.signsOff({ sessieId: otherSession });
  return talk.isDone('2');
}

function brokenBy(talk: DoelTalk): string[] {
  return brokenIn(judgeDoel(talk.transcript.entries, talk.slice));
}

describe('an ask of a target that is a samenwerkingsverband', () => {
  it('is sound when what was fetched is shown', () => {
    expect(brokenBy(fetched().isSeen('1', own))).toEqual([]);
  });

  it('may show what came later about the same pupil, under another koppelsleutel', () => {
    expect(brokenBy(alsoFetched(fetched(), later).isSeen('1', later))).toEqual([]);
  });

  it('breaks OSO-SWV-04 when no session was requested under its koppelsleutel', () => {
    const talk = swvDoelTalk(firstKey).isTold('1');
    talk.koppelsleutel = secondKey;
    talk.opens();

    expect(brokenBy(talk.isDone('1'))).toEqual(['OSO-SWV-04']);
  });

  it('breaks OSO-SWV-05 when the dossier is asked for under another than its session', () => {
    const talk = swvDoelTalk(firstKey).isTold('1');
    talk.opens();
    talk.koppelsleutel = secondKey;
    talk.asks(refusal(results.notAvailable));
    talk.signsOff({ resultaat: results.notAvailable });

    expect(brokenBy(talk.isDone('1'))).toEqual(['OSO-SWV-05']);
  });

  it('breaks OSO-DOEL-01 when nothing is asked in its session', () => {
    const talk = swvDoelTalk(firstKey).isTold('1');
    talk.opens();
    talk.signsOff({ resultaat: results.notAvailable });

    expect(brokenBy(talk.isDone('1').isSeen('1', undefined))).toEqual(['OSO-DOEL-01']);
  });

  it('may join one under the same koppelsleutel that is under way', () => {
    const talk = swvDoelTalk(firstKey).isTold('1');
    talk.opens();
    talk.isTold('2');
    talk.asks(delivery(own));
    talk.signsOff();

    expect(brokenBy(talk.isDone('1').isDone('2').isSeen('1', own).isSeen('2', own))).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['what came before', swvDossierSaying('Fé A0')],
  ])('breaks OSO-DOEL-01 when %s is shown', (_what, shown) => {
    expect(brokenBy(fetched().isSeen('1', shown))).toEqual(['OSO-DOEL-01']);
  });

  it('breaks OSO-DOEL-01 when another pupil is shown, also where this ask brought nothing', () => {
    const first = alsoFetched(fetched(), others).isSeen('1', others);
    const vain = alsoFetched(fetched(), others);
    vain.koppelsleutel = firstKey;
    vain.isTold('3').opens(thirdSession);
    vain.asks(refusal(results.notAvailable), thirdSession);
    vain.signsOff({ sessieId: thirdSession, resultaat: results.notAvailable });

    expect(brokenBy(first)).toEqual(['OSO-DOEL-01']);
    expect(brokenBy(vain.isDone('3').isSeen('3', others))).toEqual(['OSO-DOEL-01']);
  });

  it('breaks OSO-SES-04 when a failure is told of a dossier that came', () => {
    expect(brokenBy(fetched(undefined, results.notAvailable))).toEqual(['OSO-SES-04']);
  });
});

const thirdSession = '33333333-bbbb-4bbb-8ccc-0123456789ab';

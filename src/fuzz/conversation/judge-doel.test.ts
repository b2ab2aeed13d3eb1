import { describe, expect, it } from 'vitest';
import { delivery, refusal } from '#evidence/scenes.test-support.ts';
import { law, otherPupil } from '#evidence/transcript-builder.test-support.ts';
import { judgeDoel } from './judge-doel.ts';
import { brokenIn, DoelTalk, dossierSaying } from './talks.test-support.ts';

const { results } = law.release;
const own = dossierSaying('A1');
const others = dossierSaying('B1', otherPupil);

/** One ask of a user, in which a school answers this. */
function fetched(answer = delivery(own), signedOff = results.transferSucceeded): DoelTalk {
  const talk = new DoelTalk();
  talk.isTold('1');
  talk.opens();
  talk.asks(answer);
  talk.signsOff({ resultaat: signedOff });
  return talk.isDone('1');
}

function brokenBy(talk: DoelTalk): string[] {
  return brokenIn(judgeDoel(talk.transcript.entries, talk.slice));
}

describe('an ask of a target that receives', () => {
  it('is sound when what was fetched is shown', () => {
    expect(brokenBy(fetched().isSeen('1', own))).toEqual([]);
  });

  it('breaks OSO-DOEL-01 when no session was requested for it', () => {
    expect(brokenBy(new DoelTalk().isTold('1').isDone('1'))).toEqual(['OSO-DOEL-01']);
  });

  it.each([
    ['nothing', undefined],
    ['something else of this pupil', dossierSaying('A0')],
  ])('breaks OSO-DOEL-01 when %s is shown', (_what, shown) => {
    expect(brokenBy(fetched().isSeen('1', shown))).toEqual(['OSO-DOEL-01']);
  });

  it('breaks OSO-PRI-20 when another pupil is shown', () => {
    expect(brokenBy(fetched().isSeen('1', others))).toEqual(['OSO-PRI-20']);
  });

  it('may show nothing where nothing came', () => {
    const talk = fetched(refusal(results.notAvailable), results.notAvailable);

    expect(brokenBy(talk.isSeen('1', undefined))).toEqual([]);
  });

  it('may show what came later for the same pupil, and not what came before', () => {
    const talk = fetched();
    talk.isTold('2');
    talk.opens('22222222-bbbb-4bbb-8ccc-0123456789ab');
    talk.asks(delivery(dossierSaying('A2')), '22222222-bbbb-4bbb-8ccc-0123456789ab');
    talk.signsOff({ sessieId: '22222222-bbbb-4bbb-8ccc-0123456789ab' });
    talk.isDone('2').isSeen('1', dossierSaying('A2')).isSeen('2', own);

    expect(brokenBy(talk)).toEqual(['OSO-DOEL-01']);
  });
});

describe('the sign-off of a target that receives', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['a failure after a dossier', delivery(own), results.notAvailable, ['OSO-SES-04']],
    [
      'a success after a refusal',
      refusal(results.notAvailable),
      results.transferSucceeded,
      ['OSO-SES-04'],
    ],
    ['the refusal that came', refusal(results.sessionDiffers), results.sessionDiffers, []],
    ['that nothing is available after a refusal', refusal('Anders'), results.notAvailable, []],
  ])('that tells of %s', (_what, answer, signedOff, broken) => {
    expect(brokenBy(fetched(answer, signedOff))).toEqual(broken);
  });
});

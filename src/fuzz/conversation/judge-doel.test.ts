import { describe, expect, it } from 'vitest';
import { delivery, otherSession, refusal, session } from '#evidence/scenes.test-support.ts';
import {
  law,
  message,
  otherPupil,
  pupil,
  schools,
} from '#evidence/transcript-builder.test-support.ts';
import type { DeliveryPoint } from '#exchange/messages.ts';
import { writeFault } from '#exchange/soap.ts';
import { judgeDoel } from './judge-doel.ts';
import { brokenIn, DoelTalk, dossierSaying } from './talks.test-support.ts';

const { results } = law.release;
const own = dossierSaying('A1');
const fault = writeFault('Server', 'Closed today');
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

  it('breaks OSO-DOEL-01 when a session was requested only before it began', () => {
    const talk = fetched().isTold('2').isDone('2');

    expect(brokenBy(talk.isSeen('2', own))).toEqual(['OSO-DOEL-01']);
  });

  it('breaks OSO-DOEL-01 when a session was requested only when it was over', () => {
    const talk = new DoelTalk().isTold('1').isDone('1');
    talk.opens();

    expect(brokenBy(talk)).toEqual(['OSO-DOEL-01']);
  });

  it('may be told to have begun after all came of it, and after a later one', () => {
    const talk = new DoelTalk();
    talk.opens();
    talk.asks(delivery(own));
    talk.signsOff({ resultaat: results.transferSucceeded });
    const begunAfter = 0;
    talk.transcript.drive(talk.scenario, 'forget');
    talk.isTold('1', pupil, begunAfter).isDone('1');

    expect(brokenBy(talk.isSeen('1', own))).toEqual([]);
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

describe('an ask about a pupil whose ask is under way', () => {
  /** A user asks again, under this id, when the first ask has its session and no dossier yet. */
  function askedAgain(as: string): DoelTalk {
    const talk = new DoelTalk().isTold('1');
    talk.opens();
    talk.isTold(as, pupil, talk.transcript.entries.length);
    talk.asks(delivery(own));
    talk.signsOff();
    return talk.isDone('1').isDone(as).isSeen('1', own);
  }

  it.each([
    ['the same id', '1'],
    ['an id of its own', '2'],
  ])('may join it under %s', (_what, as) => {
    expect(brokenBy(askedAgain(as).isSeen(as, own))).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['something else', dossierSaying('A0')],
  ])('breaks OSO-DOEL-01 when it joined it and %s is shown', (_what, shown) => {
    expect(brokenBy(askedAgain('2').isSeen('2', shown))).toEqual(['OSO-DOEL-01']);
  });

  it('may join one whose session is refused after it began', () => {
    const talk = new DoelTalk().isTold('1');
    const begunAfter = talk.transcript.entries.length + 1;
    talk.opensWith(message('overdrachtResponse', { resultaat: results.notQualified }));
    talk.isTold('2', pupil, begunAfter).isDone('1').isDone('2').isSeen('2', undefined);

    expect(brokenBy(talk)).toEqual([]);
  });

  it('does not join the ask about another pupil', () => {
    const talk = new DoelTalk().isTold('1');
    talk.opens();
    talk.isTold('2', otherPupil);
    talk.asks(delivery(own));
    talk.signsOff();

    expect(brokenBy(talk.isDone('1').isDone('2'))).toEqual(['OSO-DOEL-01']);
  });
});

describe('a session in which nothing is asked', () => {
  const vain = { resultaat: results.notAvailable };

  function unasked(talk = new DoelTalk()): DoelTalk {
    talk.isTold('1').opens();
    talk.signsOff(vain);
    return talk.isDone('1').isSeen('1', undefined);
  }

  it('breaks OSO-DOEL-01, unless our grant is laid out otherwise', () => {
    const talk = unasked();

    expect(judgeDoel(talk.transcript.entries, talk.slice)).toMatchObject([
      { requirement: 'OSO-DOEL-01', finding: { assumptions: ['A22-03'] } },
    ]);
  });

  it('breaks OSO-DOEL-01 beside another that brought its dossier', () => {
    const talk = fetched().isTold('2');
    talk.opens(otherSession);
    talk.signsOff({ ...vain, sessieId: otherSession });
    talk.isDone('2').isSeen('1', own).isSeen('2', undefined);

    expect(brokenBy(talk)).toEqual(['OSO-DOEL-01']);
  });

  it.each<[string, readonly DeliveryPoint[]]>([
    ['no delivery point', []],
    ['none but where it answers itself', [{ ...schools.target, url: 'https://127.0.0.1:1/oso' }]],
  ])('is sound where %s came with it', (_what, aanleverpunt) => {
    const talk = new DoelTalk().isTold('1');
    talk.opensWith(
      message('overdrachtResponse', {
        resultaat: results.sessionGranted,
        sessieId: session,
        aanleverpunten: { aanleverpunt },
      }),
    );
    talk.signsOff(vain);

    expect(brokenBy(talk.isDone('1').isSeen('1', undefined))).toEqual([]);
  });

  it('is sound where it had expired by the sign-off', () => {
    const talk = new DoelTalk().isTold('1');
    talk.opens();
    talk.signsOff({ ...vain, answered: results.sessionExpired });

    expect(brokenBy(talk.isDone('1'))).toEqual([]);
  });

  it.each<[string, (talk: DoelTalk) => unknown]>([
    ['had answered with a fault', (talk) => talk.startsToAsk(otherSession).answer(fault, [], 500)],
    ['had not answered', (talk) => talk.startsToAsk(otherSession).breakOff()],
    [
      'could not be reached',
      ({ transcript }) =>
        transcript.record({ kind: 'connection-failed', party: 'counterpart', why: 'Reset' }),
    ],
  ])('is sound where the school %s before', (_what, fails) => {
    const talk = new DoelTalk();
    fails(talk);

    expect(brokenBy(unasked(talk))).toEqual([]);
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
    ['a result of its own after a refusal', refusal('Anders'), 'Onbereikbaar', ['OSO-SES-04']],
    ['a result of its own after a fault', fault, 'Onbereikbaar', []],
    ['a success after a fault', fault, results.transferSucceeded, ['OSO-SES-04']],
  ])('that tells of %s', (_what, answer, signedOff, broken) => {
    expect(brokenBy(fetched(answer, signedOff))).toEqual(broken);
  });
});

import { describe, expect, it } from 'vitest';
import { refusal, session } from '#evidence/scenes.test-support.ts';
import {
  law,
  message,
  otherPupil,
  pupil,
  schools,
} from '#evidence/transcript-builder.test-support.ts';
import { judgeNotices } from './judge-notices.ts';
import { BronTalk, brokenIn, keyOf } from './talks.test-support.ts';

const { results } = law.release;
const { target, counterpart, other } = schools;

/** The counterpart asked for a pupil in vain, in a session that the Traffic Center called so. */
function askedInVain(check = results.sessionValid, about = pupil): BronTalk {
  const talk = new BronTalk();
  const sent = talk.asks(keyOf(about));
  talk.checks(check, keyOf(about));
  sent.answer(refusal(results.notAvailable));
  return talk;
}

function notifies(talk: BronTalk, sessieId: string = session): BronTalk {
  const sent = talk.transcript.send({
    from: 'target',
    to: 'counterpart',
    body: message('notificatieRequest', {
      bronBrin: target.brin,
      bronRouteringsKenmerk: target.routeringsKenmerk,
      doelBrin: counterpart.brin,
      doelRouteringsKenmerk: counterpart.routeringsKenmerk,
      sessieId,
      doel: 'PO',
    }),
  });
  sent.answer(message('notificatieResponse', { resultaat: 'NotificatieGeslaagd' }));
  return talk;
}

function chooses(
  talk: BronTalk,
  { pgn }: { readonly pgn: string } = pupil,
  forBrin = counterpart.brin,
) {
  const request = { brin: target.brin, pgn, forBrin };
  talk.transcript.drive(talk.scenario, 'notify', { request });
  return talk;
}

function brokenBy(talk: BronTalk): string[] {
  return brokenIn(judgeNotices(talk.transcript.entries, talk.slice));
}

describe('a notification', () => {
  it('is sound when a user chose it, about what the school asked for in a valid session', () => {
    expect(brokenBy(chooses(notifies(askedInVain())))).toEqual([]);
  });

  it('breaks OSO-NOT-01 when no user chose it', () => {
    expect(brokenBy(notifies(askedInVain()))).toEqual(['OSO-NOT-01']);
  });

  it('breaks OSO-NOT-01 when a user chose another school', () => {
    expect(brokenBy(chooses(notifies(askedInVain()), pupil, other.brin))).toEqual(['OSO-NOT-01']);
  });

  it.each([
    ['a session that was not valid', () => notifies(askedInVain(results.sessionDiffers))],
    ['a session that nobody asked in', () => notifies(new BronTalk())],
    ['a session about another pupil', () => notifies(askedInVain(undefined, otherPupil))],
  ])('breaks OSO-NOT-08 when it names %s', (_what, notified) => {
    expect(brokenBy(chooses(notified()))).toEqual(['OSO-NOT-08']);
  });
});

import { describe, expect, it } from 'vitest';
import type { DriverCalled } from '#evidence/entry.ts';
import { refusal, session } from '#evidence/scenes.test-support.ts';
import {
  law,
  message,
  otherPupil,
  pupil,
  schools,
} from '#evidence/transcript-builder.test-support.ts';
import { text } from '#words/text.ts';
import { judgeNotices } from './judge-notices.ts';
import { BronTalk, brokenIn, keyOf } from './talks.test-support.ts';

const { results } = law.release;
const { target, counterpart, other } = schools;

const otherSession = session.replace(/.$/, '9');
const late = { status: 'done', answer: { delivered: false } } as const;
const delivered = { status: 'done', answer: { delivered: true } } as const;
const failed = { status: 'failed', why: text('Geen antwoord', 'No answer') } as const;
const refused = { status: 'refused', reason: 'Nee' } as const;

/** The counterpart asked for a pupil in vain, in a session that the Traffic Center called so. */
function askedInVain(
  check = results.sessionValid,
  about = pupil,
  talk = new BronTalk(),
  sessieId: string = session,
): BronTalk {
  const sent = talk.asks({ ...keyOf(about), sessieId });
  talk.checks(check, { ...keyOf(about), sessieId });
  sent.answer(refusal(results.notAvailable));
  return talk;
}

/** The counterpart asked for both pupils in vain, each in a session of its own. */
function askedForBoth(): BronTalk {
  return askedInVain(undefined, otherPupil, askedInVain(), otherSession);
}

const received = message('notificatieResponse', {
  resultaat: 'NotificatieGeslaagd',
});

function notifies(talk: BronTalk, sessieId: string = session, answer: string = received): BronTalk {
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
  if (answer !== '') sent.answer(answer);
  return talk;
}

function chooses(
  talk: BronTalk,
  { pgn }: { readonly pgn: string } = pupil,
  forBrin = counterpart.brin,
  told: Partial<Pick<DriverCalled, 'outcome' | 'begunAfter'>> = {},
) {
  const request = { brin: target.brin, pgn, forBrin };
  talk.transcript.drive(talk.scenario, 'notify', { request, ...told });
  return talk;
}

/** A user chose it, which came to this. */
function hasChosen(talk: BronTalk, outcome: DriverCalled['outcome'], about = pupil): BronTalk {
  return chooses(talk, about, undefined, { outcome });
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

  it('breaks OSO-NOT-01 when a user chose it only afterwards', () => {
    const talk = notifies(askedInVain());
    const begunAfter = talk.transcript.entries.length;

    expect(brokenBy(chooses(talk, undefined, undefined, { begunAfter }))).toEqual(['OSO-NOT-01']);
  });

  it.each([
    ['had not been delivered', late],
    ['had come to nothing in time', failed],
  ])('may go out after the call was told, which %s', (_what, outcome) => {
    expect(brokenBy(notifies(hasChosen(askedInVain(), outcome)))).toEqual([]);
  });

  it.each([
    ['was delivered', delivered],
    ['was refused', refused],
  ])('breaks OSO-NOT-01 after the call was told, which %s', (_what, outcome) => {
    expect(brokenBy(notifies(hasChosen(askedInVain(), outcome)))).toEqual(['OSO-NOT-01']);
  });

  it.each([
    ['in the order in which they were chosen', [session, otherSession]],
    ['in another order', [otherSession, session]],
  ])('of each of two pupils may go out late, %s', (_what, [first, second]) => {
    const talk = hasChosen(hasChosen(askedForBoth(), late), late, otherPupil);

    expect(brokenBy(notifies(notifies(talk, first), second))).toEqual([]);
  });

  it('may go out while a user chooses another', () => {
    const talk = notifies(hasChosen(askedForBoth(), late));

    expect(brokenBy(chooses(notifies(talk, otherSession), otherPupil))).toEqual([]);
  });

  it.each([
    ['while it is chosen', chooses(notifies(notifies(askedInVain())))],
    ['late', notifies(notifies(hasChosen(askedInVain(), late)))],
  ])('breaks OSO-NOT-01 when it goes out twice, %s', (_what, talk) => {
    expect(brokenBy(talk)).toEqual(['OSO-NOT-01']);
  });

  it('may go out again when nobody answered it', () => {
    const talk = notifies(notifies(askedInVain(), session, ''));

    expect(brokenBy(chooses(talk))).toEqual([]);
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

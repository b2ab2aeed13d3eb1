import { describe, expect, it } from 'vitest';
import { delivery, refusal } from '#evidence/scenes.test-support.ts';
import { firstKey, secondKey, strayKey } from '#evidence/swv-scenes.test-support.ts';
import { law, otherPupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { judgeBron } from '../judge-bron.ts';
import { brokenIn } from '../talks.test-support.ts';
import { SwvBronTalk, swvDossierSaying } from './talks.test-support.ts';

const { results } = law.release;
const own = delivery(swvDossierSaying('A1'));
const none = refusal(results.notAvailable);
const promised = refusal(results.transferSucceeded);
const differs = refusal(results.sessionDiffers);

function brokenBy(talk: SwvBronTalk): string[] {
  return brokenIn(judgeBron(talk.transcript.entries, talk.slice));
}

/** A talk up to a request that waits for its answer. */
type Waiting = () => { readonly talk: SwvBronTalk; readonly sent: Sent };
type Sent = ReturnType<SwvBronTalk['asks']>;

function asked(talk: SwvBronTalk, key = firstKey, changes: object = {}): ReturnType<Waiting> {
  return { talk, sent: talk.asks(key, changes) };
}

function checked(talk: SwvBronTalk, ...checks: readonly string[]): ReturnType<Waiting> {
  const sent = talk.startsToAsk();
  for (const result of checks) talk.checks({ koppelsleutel: firstKey }, result);
  return { talk, sent };
}

const offered = () => new SwvBronTalk().hasOffered('A1');

function answered(talk: SwvBronTalk, key = firstKey): SwvBronTalk {
  talk.asks(key).answer(own);
  return talk;
}

describe('what a target that sends answers a samenwerkingsverband', () => {
  it.each<[string, string, Waiting, string, string]>([
    ['OSO-SES-01', 'sends unasked', () => checked(offered()), own, differs],
    [
      'OSO-SES-02',
      'sends in a session that differs',
      () => checked(offered(), results.sessionDiffers),
      own,
      differs,
    ],
    [
      'OSO-SES-07',
      'says something else than that the session is signed off',
      () => checked(offered(), results.sessionSignedOff),
      none,
      refusal(results.sessionSignedOff),
    ],
    [
      'OSO-SWV-08',
      'sends what was never offered',
      () => asked(new SwvBronTalk().enters('A1').makesReady()),
      own,
      none,
    ],
    ['OSO-SWV-08', 'sends under an unknown key', () => asked(offered(), strayKey), own, differs],
    ['OSO-SWV-11', 'sends what was taken back', () => asked(offered().withdraws()), own, none],
    [
      'OSO-SWV-11',
      'sends what is ready for another only',
      () => asked(offered().withdraws().makesReady(schools.other.brin)),
      own,
      none,
    ],
    [
      'OSO-BRON-06',
      'sends what is of another version than asked for',
      () => asked(offered(), firstKey, { dossierVersie: '1999.1' }),
      own,
      none,
    ],
    ['OSO-SWV-09', 'keeps back what was offered', () => asked(offered()), none, own],
    [
      'OSO-SWV-09',
      'keeps it back after another left',
      () => asked(answered(offered().hasOffered('B1', secondKey, otherPupil), firstKey), secondKey),
      none,
      delivery(swvDossierSaying('B1')),
    ],
    [
      'OSO-SWV-10',
      'goes by the date',
      () => asked(offered(), firstKey, { aanvraagdatum: '2036-01-01T00:00:00Z' }),
      none,
      own,
    ],
    ['OSO-SWV-12', 'goes by the case', () => asked(offered(), firstKey.toUpperCase()), none, own],
    [
      'OSO-SWV-07',
      'sends the dossier of another pupil',
      () => asked(offered().hasOffered('B1', secondKey, otherPupil)),
      delivery(swvDossierSaying('B1')),
      own,
    ],
    [
      'OSO-DOS-01',
      'sends less than was offered',
      () => asked(offered()),
      delivery(swvDossierSaying('A1').replace(/<leerling>.*<\/leerling>/, '')),
      own,
    ],
    ['OSO-SWV-09', 'says that it sends and does not', () => asked(offered()), promised, own],
    [
      'OSO-BRON-08',
      'sends what was entered after it was offered',
      () => asked(offered().enters('A2')),
      delivery(swvDossierSaying('A2')),
      own,
    ],
    [
      'OSO-BRON-08',
      'sends under a new key what was taken back',
      () => asked(offered().withdraws().hasOffered('A2', secondKey), secondKey),
      own,
      delivery(swvDossierSaying('A2')),
    ],
    [
      'OSO-BRON-08',
      'sends under the old key what was taken back before it was made ready anew',
      () => asked(offered().withdraws().enters('A2').makesReady()),
      own,
      delivery(swvDossierSaying('A2')),
    ],
  ])('breaks %s when it %s, and only then', (requirement, _does, waiting, broken, sound) => {
    const one = waiting();
    one.sent.answer(broken);
    const other = waiting();
    other.sent.answer(sound);

    expect(brokenBy(one.talk)).toEqual([requirement]);
    expect(brokenBy(other.talk)).toEqual([]);
  });

  it.each<[string, Waiting]>([
    ['it left under this koppelsleutel before', () => asked(answered(offered()))],
    ['it was made ready anew', () => asked(offered().makesReady())],
    ['another koppelsleutel was issued for it', () => asked(offered().notifies(secondKey))],
    ['it was made ready for another too', () => asked(offered().makesReady(schools.other.brin))],
    [
      'the samenwerkingsverband did not confirm',
      () => asked(new SwvBronTalk().enters('A1').makesReady().notifies(firstKey, undefined, false)),
    ],
    [
      'it was taken back meanwhile',
      () => {
        const { talk, sent } = asked(offered());
        return { talk: talk.withdraws(), sent };
      },
    ],
  ])('may be either where %s', (_what, waiting) => {
    for (const answer of [own, none]) {
      const { talk, sent } = waiting();
      sent.answer(answer);

      expect(brokenBy(talk)).toEqual([]);
    }
  });

  it('may be either where it is on its way under this koppelsleutel, for only one may go', () => {
    for (const answer of [own, none]) {
      const talk = offered();
      const [first, second] = [talk.startsToAsk(), talk.startsToAsk()];
      for (const _each of [first, second]) talk.checks({ koppelsleutel: firstKey });
      second.answer(answer);
      first.answer(own);

      expect(brokenBy(talk)).toEqual([]);
    }
  });

  it('may not be kept back from both who ask for it at once', () => {
    const talk = offered();
    const asks = [talk.startsToAsk(), talk.startsToAsk()];
    for (const _each of asks) talk.checks({ koppelsleutel: firstKey });
    for (const ask of asks) ask.answer(none);

    expect(brokenBy(talk)).toEqual(['OSO-SWV-09', 'OSO-SWV-09']);
  });

  it('may be the old dossier or the new one where it was made ready anew and never taken back', () => {
    for (const surname of ['A1', 'A2']) {
      const { talk, sent } = asked(offered().enters('A2').makesReady());
      sent.answer(delivery(swvDossierSaying(surname)));

      expect(brokenBy(talk)).toEqual([]);
    }
  });

  it('is not judged where the target offered it to another than was chosen', () => {
    const talk = new SwvBronTalk().enters('A1').makesReady();
    talk.announces(firstKey);
    const chosen = { forBrin: schools.other.brin, forRouteringsKenmerk: '1' };
    talk.drives('notify', { request: { pgn: '1', ...chosen } });
    talk.asks().answer(none);

    expect(brokenBy(talk)).toEqual(['OSO-SWV-03']);
  });
});

import { describe, expect, it } from 'vitest';
import { delivery, otherSession, refusal, session } from '#evidence/scenes.test-support.ts';
import { law, otherPupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { judgeBron } from './judge-bron.ts';
import { BronTalk, brokenIn, dossierSaying } from './talks.test-support.ts';

const { results } = law.release;
const own = delivery(dossierSaying('A1'));
const deliverySaying = (surname: string) => delivery(dossierSaying(surname));
const none = refusal(results.notAvailable);
const promised = refusal(results.transferSucceeded);
const differs = refusal(results.sessionDiffers);

function brokenBy(talk: BronTalk): string[] {
  return brokenIn(judgeBron(talk.transcript.entries, talk.slice));
}

/** A talk up to a request that waits for its answer. */
type Waiting = () => { readonly talk: BronTalk; readonly sent: ReturnType<BronTalk['asks']> };

function asked(
  talk: BronTalk,
  { checks = [results.sessionValid], ...changes }: AskChanges = {},
): ReturnType<Waiting> {
  const sent = talk.asks(changes);
  for (const result of checks) talk.checks(result);
  return { talk, sent };
}

type AskChanges = NonNullable<Parameters<BronTalk['asks']>[0]> & {
  readonly checks?: readonly string[];
};

const ready = () => new BronTalk().offers('A1');

/** After something was answered in another session. */
function afterAnother(talk: BronTalk, answer: string): BronTalk {
  const sent = talk.asks({ sessieId: otherSession });
  talk.checks(results.sessionValid, { sessieId: otherSession });
  sent.answer(answer);
  return talk;
}

describe('what a target that sends answers', () => {
  it.each<[string, string, Waiting, string, string]>([
    ['OSO-SES-01', 'sends unasked', () => asked(ready(), { checks: [] }), own, differs],
    [
      'OSO-SES-02',
      'sends in a session that differs',
      () => asked(ready(), { checks: [results.sessionDiffers] }),
      own,
      differs,
    ],
    [
      'OSO-SES-05',
      'says something else than the Traffic Center',
      () => asked(ready(), { checks: [results.sessionDiffers] }),
      none,
      differs,
    ],
    [
      'OSO-SES-07',
      'says something else than that the session is signed off',
      () => asked(ready(), { checks: [results.sessionSignedOff] }),
      none,
      refusal(results.sessionSignedOff),
    ],
    [
      'OSO-BRON-01',
      'sends what is not ready',
      () => asked(new BronTalk().enters('A1').inspects()),
      own,
      none,
    ],
    ['OSO-BRON-01', 'sends what was withdrawn', () => asked(ready().withdraws()), own, none],
    [
      'OSO-BRON-01',
      'says of what is not ready something else',
      () => asked(new BronTalk().enters('A1').inspects()),
      differs,
      none,
    ],
    [
      'OSO-BRON-02',
      'sends what is ready for another school',
      () => asked(new BronTalk().enters('A1').inspects().makesReady(schools.other.brin)),
      own,
      none,
    ],
    [
      'OSO-PRI-01',
      'sends what the parents have not seen',
      () => asked(new BronTalk().enters('A1').makesReady()),
      own,
      none,
    ],
    [
      'OSO-BRON-03',
      'sends what is not new enough',
      () => asked(ready(), { aanvraagdatum: '2036-01-01T00:00:00Z' }),
      own,
      none,
    ],
    [
      'OSO-BRON-06',
      'sends what is of another version than asked for',
      () => asked(ready(), { dossierVersie: '1999.1' }),
      own,
      none,
    ],
    ['OSO-DOS-01', 'keeps back what is ready', () => asked(ready()), none, own],
    ['OSO-DOS-01', 'says that it sends and does not', () => asked(ready()), promised, own],
    [
      'OSO-BRON-01',
      'says that it sends what is not ready',
      () => asked(new BronTalk().enters('A1').inspects()),
      promised,
      none,
    ],
    ['OSO-DOS-01', 'sends what nobody entered', () => asked(ready()), deliverySaying('C1'), own],
    [
      'OSO-DOS-01',
      'leaves out by what the contents are known',
      () => asked(ready()),
      delivery(dossierSaying('A1').replace(/<achternaam>.*<\/achternaam>/, '')),
      own,
    ],
    [
      'OSO-DOS-01',
      'sends it with more than was entered',
      () => asked(ready()),
      delivery(dossierSaying('A1').replace('</leerling>', '<tehuis>true</tehuis></leerling>')),
      own,
    ],
    [
      'OSO-BRON-01',
      'says of what no parent saw that it is unknown',
      () => asked(new BronTalk().enters('A1')),
      differs,
      refusal(results.notRetrievable),
    ],
    [
      'OSO-BRON-12',
      'keeps it back after it was asked for in vain',
      () => asked(afterAnother(new BronTalk(), none).offers('A1')),
      none,
      own,
    ],
    [
      'OSO-BRON-11',
      'keeps it back after it was delivered',
      () => asked(afterAnother(ready(), own)),
      none,
      own,
    ],
    [
      'OSO-PRI-20',
      'sends the dossier of another pupil',
      () => asked(ready().offers('B1', otherPupil)),
      delivery(dossierSaying('B1', otherPupil)),
      own,
    ],
    [
      'OSO-PRI-20',
      'sends what another dossier says under the number of this pupil',
      () => asked(ready().offers('B1', otherPupil)),
      delivery(dossierSaying('B1')),
      own,
    ],
    [
      'OSO-BRON-08',
      'sends what was entered before',
      () => asked(ready().offers('A2')),
      own,
      delivery(dossierSaying('A2')),
    ],
    [
      'OSO-BRON-08',
      'sends what was entered after it was made ready',
      () => asked(ready().enters('A2').inspects()),
      delivery(dossierSaying('A2')),
      own,
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
    ['of a pupil whom it does not know', () => asked(new BronTalk())],
    [
      'of what is not ready, in another version',
      () => asked(new BronTalk().enters('A1').inspects(), { dossierVersie: '1999.1' }),
    ],
    [
      'of what is not ready, for a later date',
      () =>
        asked(new BronTalk().enters('A1').inspects(), { aanvraagdatum: '2036-01-01T00:00:00Z' }),
    ],
  ])('may be any refusal %s', (_what, waiting) => {
    const { talk, sent } = waiting();
    sent.answer(refusal('EenReden'));

    expect(brokenBy(talk)).toEqual([]);
  });

  it.each<[string, Waiting, string, readonly string[]]>([
    [
      'a delivery for a later date',
      () => asked(ready(), { aanvraagdatum: '2036-01-01T00:00:00Z' }),
      own,
      ['A22-04', 'A22-26', 'A22-41'],
    ],
    [
      'a delivery of another version',
      () => asked(ready(), { dossierVersie: '1999.1' }),
      own,
      ['A22-04'],
    ],
    ['a promise', () => asked(ready()), promised, ['A22-05', 'A22-18']],
    [
      'a refusal in another layout',
      () => asked(new BronTalk().enters('A1').inspects()),
      none.replaceAll('resultaat>', 'uitkomst>'),
      ['A22-05', 'A22-08'],
    ],
  ])('breaks by %s only what rests on our assumptions', (_what, waiting, answer, assumptions) => {
    const { talk, sent } = waiting();
    sent.answer(answer);

    const found = judgeBron(talk.transcript.entries, talk.slice);
    expect(found).toMatchObject([{ finding: { kind: 'breach', assumptions } }]);
  });

  it('is judged by the check of its own session', () => {
    const talk = ready();
    const first = talk.asks();
    const second = talk.asks({ sessieId: otherSession });
    talk.checks(results.sessionDiffers);
    talk.checks(results.sessionValid, { sessieId: otherSession });
    first.answer(own);
    second.answer(own);

    expect(brokenBy(talk)).toEqual(['OSO-SES-02']);
  });

  it('may be either where it was taken back while it waited', () => {
    for (const answer of [own, none]) {
      const talk = ready();
      const sent = talk.asks({ sessieId: session });
      talk.withdraws().checks();
      sent.answer(answer);

      expect(brokenBy(talk)).toEqual([]);
    }
  });

  it('is not judged of a pupil that nobody leased, nor where none came', () => {
    const talk = ready();
    const stranger = { zoeksleutelPgnfrag: { zoeksleutel: 'bmllbWFuZA==', pgnfrag: '0001' } };
    talk.asks(stranger).answer(own);
    talk.asks().breakOff();

    expect(brokenBy(talk)).toEqual([]);
  });
});

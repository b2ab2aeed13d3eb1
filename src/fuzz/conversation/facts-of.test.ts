import { describe, expect, it } from 'vitest';
import { delivery, refusal } from '#evidence/scenes.test-support.ts';
import { law, pupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { judgeBron } from './judge-bron.ts';
import { SwvBronTalk, swvDossierSaying } from './swv/talks.test-support.ts';
import { BronTalk, brokenIn, dossierSaying } from './talks.test-support.ts';

const notThere = refusal(law.release.results.notAvailable);

/** What was ready is taken back, which was told after the answer, and began after this entry. */
function takesBack(talk: BronTalk | SwvBronTalk, begunAfter: number): string[] {
  const { brin } = schools.target;
  const request = { brin, pgn: pupil.pgn, forBrin: schools.counterpart.brin };
  talk.transcript.drive(talk.scenario, 'withdrawReady', { request, begunAfter });
  return brokenIn(judgeBron(talk.transcript.entries, talk.slice));
}

/** A school asks for what is ready, and gets this answer. */
function answered(answer: string) {
  const talk = new BronTalk().offers('A1');
  const sent = talk.asks();
  talk.checks();
  return { talk, asked: sent.seq, answered: sent.answer(answer) };
}

/** A samenwerkingsverband asks for what was offered, and gets this answer. */
function answeredByKey(answer: string) {
  const talk = new SwvBronTalk().hasOffered('A1');
  const sent = talk.asks();
  return { talk, asked: sent.seq, answered: sent.answer(answer) };
}

describe('what is ready when a call of the driver began before an answer, and was told after it', () => {
  it.each([
    ['nothing', answered(notThere)],
    ['the dossier', answered(delivery(dossierSaying('A1')))],
    ['nothing under a koppelsleutel', answeredByKey(notThere)],
    ['the dossier under a koppelsleutel', answeredByKey(delivery(swvDossierSaying('A1')))],
  ])('is what was before the call, or what it brought: %s may be answered', (_what, ask) => {
    expect(takesBack(ask.talk, ask.asked)).toEqual([]);
  });

  it('is what was before where the call began after the answer', () => {
    const plain = answered(notThere);
    const byKey = answeredByKey(notThere);

    expect(takesBack(plain.talk, plain.answered)).toEqual(['OSO-DOS-01']);
    expect(takesBack(byKey.talk, byKey.answered)).toEqual(['OSO-SWV-09']);
  });

  it('is what the call brought where it was told before the request', () => {
    const talk = new BronTalk().offers('A1').withdraws();
    const sent = talk.asks();
    talk.checks();
    sent.answer(delivery(dossierSaying('A1')));

    expect(brokenIn(judgeBron(talk.transcript.entries, talk.slice))).toEqual(['OSO-BRON-01']);
  });
});

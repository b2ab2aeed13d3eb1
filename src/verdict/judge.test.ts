import { describe, expect, it } from 'vitest';
import { digestOf } from '#evidence/digest.ts';
import type { Entry } from '#evidence/entry.ts';
import { readTranscript, TranscriptError } from '#evidence/read-transcript.ts';
import {
  BronScene,
  DoelScene,
  delivery,
  otherSession,
  refusal,
  session,
} from '#evidence/scenes.test-support.ts';
import {
  fault,
  law,
  message,
  otherPupil,
  planned,
  pupil,
  type RunChanges,
  schools,
  TranscriptBuilder,
} from '#evidence/transcript-builder.test-support.ts';
import { text } from '#words/text.ts';
import { judge } from './judge.ts';
import type { Law } from './law.ts';

/** The law as if it had only these requirements, so that a small plan can judge in full. */
function lawWith(...ids: readonly string[]): Law {
  return { ...law, requirements: law.requirements.filter(({ id }) => ids.includes(id)) };
}

const whole = delivery(pupil.dossier);
const deliveryLaw = lawWith('OSO-DOS-01', 'OSO-SES-01');
const signOffLaw = lawWith('OSO-SES-03');
const longLimits = { limits: { answerMs: 10_000, signOffMs: 30_000 } };
const delivers = planned('delivers', 'bron', ['OSO-DOS-01', 'OSO-SES-01']);
const probe = planned('probe', 'bron');
const signsOff = planned('signs-off', 'doel', ['OSO-SES-03']);

/** A run of one sound scenario, before it ended. */
function soundDelivery(plan = [delivers], changes: RunChanges = {}) {
  const transcript = new TranscriptBuilder(plan, changes);
  const scene = new BronScene({}, { transcript, scenario: delivers });
  const ask = scene.asks();
  scene.checks();
  const answer = ask.answer(whole);
  transcript.ask(delivers, 'OSO-DOS-01');
  transcript.ask(delivers, 'OSO-SES-01');
  return { transcript, ask: ask.seq, answer };
}

/** A run of one scenario in which the dossier came without a session check, before it ended. */
function uncheckedDelivery(plan = [delivers]) {
  const transcript = new TranscriptBuilder(plan);
  const scene = new BronScene({}, { transcript, scenario: delivers });
  const ask = scene.asks();
  const answer = ask.answer(whole);
  transcript.ask(delivers, 'OSO-DOS-01');
  transcript.ask(delivers, 'OSO-SES-01');
  return { transcript, ask: ask.seq, answer };
}

/** A run of one scenario in which no answer came, and of a closing probe that is still to be played. */
function unansweredQuestion() {
  const transcript = new TranscriptBuilder([delivers, probe]);
  const scene = new BronScene({}, { transcript, scenario: delivers });
  const ask = scene.asks();
  transcript.wait(1_000);
  ask.breakOff('TimeoutError');
  transcript.ask(delivers, 'OSO-DOS-01');
  transcript.ask(delivers, 'OSO-SES-01');
  transcript.end(delivers);
  return { transcript, ask: ask.seq };
}

/** A run of one scenario in which the dossier came in another layout than we assume. */
function strangeDelivery(changes: RunChanges) {
  const transcript = new TranscriptBuilder([delivers], changes);
  const scene = new BronScene({}, { transcript, scenario: delivers });
  const ask = scene.asks();
  scene.checks();
  ask.answer(whole.replaceAll('resultaat', 'code'));
  transcript.ask(delivers, 'OSO-DOS-01');
  transcript.end(delivers);
  return transcript.close();
}

/** A run of one scenario in which the sign-off came long after the limit. */
function lateSignOff(changes: RunChanges) {
  const transcript = new TranscriptBuilder([signsOff], changes);
  const scene = new DoelScene({ transcript, scenario: signsOff });
  scene.opens();
  scene.asks(whole);
  scene.wait(60_000);
  scene.signsOff();
  transcript.ask(signsOff, 'OSO-SES-03');
  transcript.end(signsOff);
  return transcript.close();
}

/** The same run as if it had been restricted to one requirement. */
function restricted(entries: readonly Entry[]): Entry[] {
  return entries.map((entry) => {
    if (entry.kind !== 'run-started') return entry;
    const plan = { ...entry.plan, only: ['OSO-SES-01'] };
    return { ...entry, plan, planDigest: digestOf(plan) };
  });
}

describe('a run that played only a part', () => {
  it('has results and no verdict, and says what was played and the worst that was seen', () => {
    const { transcript } = soundDelivery();
    transcript.end(delivers);
    transcript.close();

    expect(judge(restricted(transcript.entries), law)).toMatchObject({
      outcome: 'partial',
      verdicts: [],
      partial: { only: ['OSO-SES-01'], worst: 'passed' },
      results: [{ outcome: 'passed' }, { outcome: 'passed' }],
    });
  });

  it('has seen a failure when something failed', () => {
    const { transcript } = uncheckedDelivery();
    transcript.end(delivers);
    transcript.close();

    expect(judge(restricted(transcript.entries), law).partial?.worst).toBe('failed');
  });

  it('leaves a waiver open that nothing in it asked for', () => {
    const waiver = { requirement: 'OSO-SES-03', reason: 'Later', by: 'Wij', until: '2026-01-05' };
    const { transcript } = soundDelivery([delivers], { waivers: [waiver] });
    transcript.end(delivers);
    transcript.close();

    expect(judge(restricted(transcript.entries), law).waivers).toMatchObject([{ use: 'open' }]);
  });

  it('could not tell when it did not come to its end', () => {
    const { transcript } = soundDelivery();

    expect(judge(restricted(transcript.entries), law)).toMatchObject({
      outcome: 'inconclusive',
      verdicts: [],
    });
  });
});

describe('a verdict', () => {
  it('is passed when everything that was planned was played, asked, seen and sound', () => {
    const { transcript } = soundDelivery();
    transcript.end(delivers);
    transcript.close();

    expect(judge(transcript.entries, deliveryLaw)).toMatchObject({
      outcome: 'passed',
      verdicts: [{ role: 'bron', profile: 'POVO', outcome: 'passed' }],
      scenarios: [{ key: 'delivers', ended: 'played' }],
    });
  });

  it('is the same from the file as from memory, every time', () => {
    const { transcript } = uncheckedDelivery();
    transcript.end(delivers);
    transcript.close();
    const read = readTranscript(transcript.ndjson);

    expect(judge(read, deliveryLaw)).toEqual(judge(transcript.entries, deliveryLaw));
    expect(judge(read, deliveryLaw)).toEqual(judge(read, deliveryLaw));
  });

  it('is failed by one breach', () => {
    const { transcript, ask, answer } = uncheckedDelivery();
    transcript.end(delivers);
    transcript.close();

    expect(judge(transcript.entries, deliveryLaw)).toMatchObject({
      outcome: 'failed',
      results: [
        { requirement: 'OSO-DOS-01', outcome: 'passed' },
        {
          requirement: 'OSO-SES-01',
          outcome: 'failed',
          findings: [{ outcome: 'failed', entries: [ask, answer] }],
        },
      ],
    });
  });

  it('is failed by what did not come when the target was seen alive after that', () => {
    const { transcript, ask } = unansweredQuestion();
    const scene = new BronScene({}, { transcript, scenario: probe, about: otherPupil });
    const question = scene.asks();
    question.answer(delivery(otherPupil.dossier));
    transcript.end(probe);
    transcript.close();

    expect(judge(transcript.entries, deliveryLaw)).toMatchObject({
      outcome: 'failed',
      results: [
        { requirement: 'OSO-DOS-01', outcome: 'failed', findings: [{ entries: [ask] }] },
        { requirement: 'OSO-SES-01', outcome: 'failed', findings: [{ entries: [ask] }] },
      ],
    });
  });

  it('is failed by a connection that broke long before the limit when the target was seen alive soon after', () => {
    const transcript = new TranscriptBuilder([delivers, probe], longLimits);
    const scene = new BronScene({}, { transcript, scenario: delivers });
    const ask = scene.asks();
    scene.checks();
    ask.breakOff('UND_ERR_SOCKET: other side closed');
    transcript.ask(delivers, 'OSO-DOS-01');
    transcript.end(delivers);
    const next = new BronScene({}, { transcript, scenario: probe, about: otherPupil });
    next.asks().answer(delivery(otherPupil.dossier));
    transcript.end(probe);
    transcript.close();

    expect(judge(transcript.entries, deliveryLaw)).toMatchObject({
      outcome: 'failed',
      results: [{ requirement: 'OSO-DOS-01', findings: [{ entries: [ask.seq] }] }],
    });
  });

  it('is failed by a question that was called done and never asked, also long before the limit', () => {
    const fetches = planned('fetches', 'doel', ['OSO-DOEL-01']);
    const next = planned('next', 'doel');
    const transcript = new TranscriptBuilder([fetches, next], {
      ...longLimits,
      confirmedAssumptions: ['A22-03'],
    });
    const scene = new DoelScene({ transcript, scenario: fetches });
    const told = scene.isToldToAsk();
    scene.opens();
    scene.signsOff({ resultaat: 'LeerlinginfoNietBeschikbaar' });
    scene.answersState('done');
    transcript.ask(fetches, 'OSO-DOEL-01');
    transcript.end(fetches);
    new DoelScene({ transcript, scenario: next, about: otherPupil }).opens(otherSession);
    transcript.end(next);
    transcript.close();

    expect(judge(transcript.entries, lawWith('OSO-DOEL-01'))).toMatchObject({
      outcome: 'failed',
      results: [{ findings: [{ entries: [told] }] }],
    });
  });

  it('is inconclusive about what did not come when the target was never seen again', () => {
    const { transcript } = unansweredQuestion();
    const scene = new BronScene({}, { transcript, scenario: probe, about: otherPupil });
    scene.asks().breakOff();
    transcript.end(probe);
    transcript.close();

    expect(judge(transcript.entries, deliveryLaw)).toMatchObject({
      outcome: 'inconclusive',
      results: [{ outcome: 'inconclusive' }, { outcome: 'inconclusive' }],
    });
  });

  it('is inconclusive by a breach of what is only an assumption', () => {
    const transcript = lateSignOff({ confirmedAssumptions: ['A22-07'] });

    expect(judge(transcript.entries, signOffLaw)).toMatchObject({
      outcome: 'inconclusive',
      results: [{ findings: [{ outcome: 'inconclusive', assumptions: ['A22-12'] }] }],
    });
  });

  it('is failed by the same breach once the assumption is confirmed', () => {
    const transcript = lateSignOff({ confirmedAssumptions: ['A22-12'] });
    const { outcome, assumptions } = judge(transcript.entries, signOffLaw);

    expect(outcome).toBe('failed');
    expect(assumptions.filter(({ isConfirmed }) => isConfirmed)).toMatchObject([{ id: 'A22-12' }]);
  });

  it('tells whose word a confirmed assumption is', () => {
    const word = {
      id: 'A22-12',
      isConfirmed: true,
      by: 'De leverancier',
      note: 'Het contract',
    } as const;
    const transcript = lateSignOff({ confirmedAssumptions: ['A22-12'], confirmations: [word] });

    const { assumptions } = judge(transcript.entries, signOffLaw);

    expect(assumptions.filter(({ by }) => by !== undefined)).toEqual([
      { ...law.assumptions.find(({ id }) => id === 'A22-12'), ...word },
    ]);
  });

  it('is inconclusive by a message that is not laid out as we assume', () => {
    const transcript = strangeDelivery({ confirmedAssumptions: ['A22-05'] });

    expect(judge(transcript.entries, lawWith('OSO-DOS-01'))).toMatchObject({
      outcome: 'inconclusive',
      results: [{ findings: [{ assumptions: ['A22-05', 'A22-08'] }] }],
    });
  });

  it('is failed by the same message once its layout is confirmed', () => {
    const transcript = strangeDelivery({ confirmedAssumptions: ['A22-05', 'A22-08'] });

    expect(judge(transcript.entries, lawWith('OSO-DOS-01')).outcome).toBe('failed');
  });

  it('is failed by a session check in another order than published, though nothing is confirmed', () => {
    const transcript = new TranscriptBuilder([delivers]);
    const scene = new BronScene({}, { transcript, scenario: delivers });
    const ask = scene.asks();
    const body = message('sessiecontroleRequest', {
      bronBrin: schools.target.brin,
      bronRouteringsKenmerk: schools.target.routeringsKenmerk,
      doelBrin: schools.counterpart.brin,
      doelRouteringsKenmerk: schools.counterpart.routeringsKenmerk,
      zoeksleutelPgnfrag: { zoeksleutel: pupil.zoeksleutel, pgnfrag: '0006' },
      overdrachtsoort: 'overstapdossier',
      sessieId: session,
    });
    const check = transcript.send({
      from: 'target',
      to: 'traffic-center',
      body: body.replace(/(<bronBrin>.*<\/bronBrin>)(.*<\/bronRouteringsKenmerk>)/, '$2$1'),
    });
    check.answer(fault());
    ask.answer(refusal('SessieAfwijkend'));
    transcript.ask(delivers, 'OSO-SES-01');
    transcript.end(delivers);
    transcript.close();

    expect(judge(transcript.entries, deliveryLaw)).toMatchObject({
      outcome: 'failed',
      results: [{ findings: [{ outcome: 'failed', entries: [check.seq], assumptions: [] }] }],
    });
  });

  it('counts what comes after its scenario, up to the end of the run', () => {
    const transcript = new TranscriptBuilder([signsOff]);
    const scene = new DoelScene({ transcript, scenario: signsOff });
    scene.opens();
    scene.asks(whole);
    scene.signsOff();
    transcript.ask(signsOff, 'OSO-SES-03');
    transcript.end(signsOff);
    const late = scene.signsOff({ answered: 'SessieReedsAfgemeld' });
    transcript.close();

    expect(judge(transcript.entries, signOffLaw)).toMatchObject({
      outcome: 'failed',
      results: [{ findings: [{ entries: [late.seq] }] }],
    });
  });
});

describe('a run', () => {
  it('that judged nothing is inconclusive', () => {
    const transcript = new TranscriptBuilder([]);
    transcript.close();

    expect(judge(transcript.entries, lawWith())).toMatchObject({
      outcome: 'inconclusive',
      verdicts: [],
      results: [],
    });
  });

  it('of scenarios that asked nothing is inconclusive', () => {
    const transcript = new TranscriptBuilder([probe]);
    transcript.begin(probe);
    transcript.end(probe);
    transcript.close();

    expect(judge(transcript.entries, lawWith())).toMatchObject({
      outcome: 'inconclusive',
      results: [],
    });
  });

  it('is inconclusive for a role of which no scenario was planned', () => {
    const { transcript } = soundDelivery([delivers], { roles: ['bron', 'doel'] });
    transcript.end(delivers);
    transcript.close();

    expect(judge(transcript.entries, deliveryLaw)).toMatchObject({
      outcome: 'inconclusive',
      verdicts: [
        { role: 'bron', outcome: 'passed' },
        { role: 'doel', outcome: 'inconclusive' },
      ],
    });
  });

  it('is as bad as the worst of its roles', () => {
    const { transcript } = uncheckedDelivery([delivers, signsOff]);
    transcript.end(delivers);
    const scene = new DoelScene({ transcript, scenario: signsOff, about: otherPupil });
    scene.opens();
    scene.asks(refusal('LeerlinginfoNietBeschikbaar'));
    scene.signsOff();
    transcript.ask(signsOff, 'OSO-SES-03');
    transcript.end(signsOff);
    transcript.close();

    expect(
      judge(transcript.entries, lawWith('OSO-DOS-01', 'OSO-SES-01', 'OSO-SES-03')),
    ).toMatchObject({
      outcome: 'failed',
      verdicts: [
        { role: 'bron', outcome: 'failed' },
        { role: 'doel', outcome: 'passed' },
      ],
    });
  });

  it('is inconclusive while a requirement that binds one of its roles has no result', () => {
    const { transcript } = soundDelivery();
    transcript.end(delivers);
    transcript.close();

    expect(
      judge(transcript.entries, lawWith('OSO-DOS-01', 'OSO-SES-01', 'OSO-PRI-02')),
    ).toMatchObject({
      outcome: 'inconclusive',
      results: [{ outcome: 'passed' }, { outcome: 'passed' }],
      notJudged: [{ requirement: 'OSO-PRI-02', because: 'not reached' }],
    });
  });

  it('is not failed by what only should be done, and tells that it was not', () => {
    const { transcript } = uncheckedDelivery();
    transcript.end(delivers);
    transcript.close();
    const advised = deliveryLaw.requirements.map((row) =>
      row.id === 'OSO-SES-01' ? { ...row, level: 'SHOULD' as const } : row,
    );

    expect(judge(transcript.entries, { ...deliveryLaw, requirements: advised })).toMatchObject({
      outcome: 'passed',
      results: [
        { outcome: 'passed' },
        { outcome: 'observed', findings: [{ outcome: 'observed' }] },
      ],
    });
  });

  it('names the profiles that are claimed as the gegevensset does, and no other', () => {
    const { transcript } = soundDelivery([delivers], { profiles: ['POVO', 'XX'] });
    transcript.end(delivers);
    transcript.close();

    const { profiles } = judge(transcript.entries, deliveryLaw);

    expect(profiles).toEqual([{ name: 'POVO', title: law.pack.kinds.profiles.POVO?.title }]);
    expect(profiles[0]?.title.nl).toBe('van basisschool naar voortgezet onderwijs');
  });

  it.each([
    ['does not claim', [], 'not applicable', 'passed'],
    ['claims', ['feedback'], 'not reached', 'inconclusive'],
  ] as const)('of a target that %s a feature', (_what, features, because, outcome) => {
    const { transcript } = soundDelivery([delivers], { features });
    transcript.end(delivers);
    transcript.close();
    const withFeature = lawWith('OSO-DOS-01', 'OSO-SES-01', 'OSO-PRI-02');
    const requirements = withFeature.requirements.map((row) =>
      row.id === 'OSO-PRI-02' ? { ...row, feature: 'feedback' as const } : row,
    );

    const judged = judge(transcript.entries, { ...withFeature, requirements });

    expect(judged.notJudged).toEqual([{ requirement: 'OSO-PRI-02', because }]);
    expect(judged.outcome).toBe(outcome);
    expect(judged.notClaimed.features.includes('feedback')).toBe(because === 'not applicable');
  });

  it.each([
    ['binds another role', 'OSO-SES-03'],
    ['cannot be seen from outside', 'OSO-REG-07'],
  ])('needs no result for a requirement that %s', (_what, requirement) => {
    const { transcript } = soundDelivery();
    transcript.end(delivers);
    transcript.close();

    expect(
      judge(transcript.entries, lawWith('OSO-DOS-01', 'OSO-SES-01', requirement)).outcome,
    ).toBe('passed');
  });

  it('needs a result for a requirement that binds two roles in each of them', () => {
    const [asBron, asDoel] = [planned('as-bron', 'bron'), planned('as-doel', 'doel')];
    const transcript = new TranscriptBuilder([asBron, asDoel]);
    new BronScene({}, { transcript, scenario: asBron }).checks();
    transcript.ask(asBron, 'OSO-PRI-02');
    transcript.end(asBron);
    new DoelScene({ transcript, scenario: asDoel, about: otherPupil }).opens(otherSession);
    transcript.end(asDoel);
    transcript.close();

    expect(judge(transcript.entries, lawWith('OSO-PRI-02')).verdicts).toMatchObject([
      { role: 'bron', outcome: 'passed' },
      { role: 'doel', outcome: 'inconclusive' },
    ]);
  });

  it('with a stopped scenario is inconclusive, however sound it looked', () => {
    const { transcript } = soundDelivery();
    transcript.end(delivers, 'stopped');
    transcript.close();

    expect(judge(transcript.entries, deliveryLaw)).toMatchObject({
      outcome: 'inconclusive',
      results: [{ outcome: 'passed' }, { outcome: 'passed' }],
      scenarios: [{ ended: 'stopped' }],
    });
  });

  it('tells why a scenario was stopped, and gives no reason where there was none', () => {
    const { transcript } = soundDelivery([delivers, probe]);
    transcript.end(delivers);
    transcript.begin(probe);
    const why = { nl: 'De driver antwoordde niet', en: 'The driver did not answer' };
    transcript.record({ kind: 'scenario-ended', scenario: probe.key, outcome: 'stopped', why });
    transcript.close();

    expect(judge(transcript.entries, deliveryLaw).scenarios).toStrictEqual([
      { ...delivers, ended: 'played' },
      { ...probe, ended: 'stopped', why },
    ]);
  });

  it('did not reach what binds only one of its roles, in one of its profiles', () => {
    const { transcript } = soundDelivery([delivers], {
      roles: ['bron', 'doel'],
      profiles: ['POVO', 'POSO'],
    });
    const requirements = lawWith('OSO-SES-03').requirements.map((row) => ({
      ...row,
      roles: ['doel' as const],
      profiles: ['POSO'],
    }));
    const judged = judge(transcript.entries, {
      ...law,
      requirements: [...deliveryLaw.requirements, ...requirements],
    });

    expect(judged.notJudged).toEqual([{ requirement: 'OSO-SES-03', because: 'not reached' }]);
  });

  it('with a scenario that was never played is inconclusive', () => {
    const { transcript } = soundDelivery([delivers, probe]);
    transcript.end(delivers);
    transcript.close();

    expect(judge(transcript.entries, deliveryLaw)).toMatchObject({
      outcome: 'inconclusive',
      scenarios: [{ ended: 'played' }, { ended: 'absent' }],
    });
  });

  it('that did not ask what was planned is inconclusive', () => {
    const more = { ...delivers, requirements: [...delivers.requirements, 'OSO-PRI-02'] };
    const { transcript } = soundDelivery([more]);
    transcript.end(delivers);
    transcript.close();

    expect(judge(transcript.entries, deliveryLaw)).toMatchObject({
      outcome: 'inconclusive',
      results: [{ outcome: 'passed' }, { outcome: 'passed' }],
    });
  });

  it.each([
    ['its barrier', 'barrier'],
    ['its end', 'run-ended'],
  ])('without %s is inconclusive', (_what, missing) => {
    const { transcript } = soundDelivery();
    transcript.end(delivers);
    transcript.close();
    const entries = transcript.entries.filter(({ kind }) => kind !== missing);

    expect(judge(entries, deliveryLaw).outcome).toBe('inconclusive');
  });

  it('that went on after its end is inconclusive', () => {
    const { transcript } = soundDelivery();
    transcript.end(delivers);
    transcript.close();
    transcript.record({ kind: 'barrier' });

    expect(judge(transcript.entries, deliveryLaw).outcome).toBe('inconclusive');
  });

  it('that broke off is inconclusive, whatever was seen before, in every role', () => {
    const { transcript } = uncheckedDelivery([delivers, probe]);
    transcript.end(delivers);

    expect(judge(transcript.entries, deliveryLaw)).toMatchObject({
      outcome: 'inconclusive',
      verdicts: [{ outcome: 'inconclusive' }],
      results: [{ outcome: 'passed' }, { outcome: 'failed' }],
    });
  });

  it('that broke off once all was written is inconclusive too', () => {
    const { transcript } = uncheckedDelivery();
    transcript.end(delivers);
    transcript.close();
    const judged = [false, true].map(
      (isBrokenOff) => judge(transcript.entries, deliveryLaw, { isBrokenOff }).outcome,
    );

    expect(judged).toEqual(['failed', 'inconclusive']);
  });
});

describe('the results', () => {
  it('are exactly those that were asked, in that order', () => {
    const { transcript } = soundDelivery();
    transcript.ask(delivers, 'OSO-PRI-02');
    transcript.ask(delivers, 'OSO-SES-01');

    const { results } = judge(transcript.entries, law);

    expect(results.map(({ requirement, scenario }) => [requirement, scenario])).toEqual([
      ['OSO-DOS-01', 'delivers'],
      ['OSO-SES-01', 'delivers'],
      ['OSO-PRI-02', 'delivers'],
      ['OSO-SES-01', 'delivers'],
    ]);
  });

  it('count also where the plan does not name the requirement', () => {
    const { transcript } = uncheckedDelivery([{ ...delivers, requirements: ['OSO-DOS-01'] }]);
    transcript.end(delivers);
    transcript.close();

    expect(judge(transcript.entries, deliveryLaw).outcome).toBe('failed');
  });

  it('tell which entries were looked at', () => {
    const { transcript, ask, answer } = soundDelivery();

    expect(judge(transcript.entries, deliveryLaw).results).toMatchObject([
      { entries: [ask, answer], findings: [] },
      { entries: [ask, answer], findings: [] },
    ]);
  });

  it('are inconclusive where there was nothing to look at', () => {
    const transcript = new TranscriptBuilder([delivers]);
    transcript.begin(delivers);
    transcript.ask(delivers, 'OSO-DOS-01');

    expect(judge(transcript.entries, deliveryLaw).results).toMatchObject([
      { outcome: 'inconclusive', entries: [] },
    ]);
  });

  it('make up the outcome of a requirement, the worst of them', () => {
    const { transcript } = soundDelivery([delivers, probe]);
    transcript.end(delivers);
    const scene = new BronScene({}, { transcript, scenario: probe, about: otherPupil });
    scene.asks().answer(delivery(otherPupil.dossier));
    transcript.ask(probe, 'OSO-SES-01');

    const { requirements } = judge(transcript.entries, law);

    expect(requirements.find(({ id }) => id === 'OSO-SES-01')).toMatchObject({ outcome: 'failed' });
    expect(requirements.find(({ id }) => id === 'OSO-DOS-01')).toMatchObject({ outcome: 'passed' });
    expect(requirements.find(({ id }) => id === 'OSO-BRON-01')).not.toHaveProperty('outcome');
  });

  it('leave the other requirements not judged, each with the reason', () => {
    const { transcript } = soundDelivery();

    const { notJudged, results } = judge(transcript.entries, law);

    expect(notJudged).toEqual(
      expect.arrayContaining([
        { requirement: 'OSO-BRON-01', because: 'not reached' },
        { requirement: 'OSO-SES-03', because: 'not applicable' },
        { requirement: 'OSO-REG-07', because: 'not observable from outside' },
      ]),
    );
    expect(notJudged).toHaveLength(law.requirements.length - results.length);
  });
});

describe('the judge', () => {
  it.each([
    ['a requirement that nobody wrote', 'OSO-XXX-99'],
    ['a requirement that is not tested', 'OSO-REG-07'],
  ])('gives no verdict when asked for %s', (_what, requirement) => {
    const { transcript } = soundDelivery();
    transcript.ask(delivers, requirement);

    expect(() => judge(transcript.entries, law)).toThrow(`Cannot judge "${requirement}"`);
  });

  it('gives no verdict when asked about a scenario that the plan does not name', () => {
    const { transcript } = soundDelivery();
    transcript.ask(probe, 'OSO-DOS-01');

    expect(() => judge(transcript.entries, deliveryLaw)).toThrow('Cannot judge "probe"');
  });

  it('gives no verdict on a plan that is not the one that its digest was made of', () => {
    const { transcript } = soundDelivery();
    const entries = transcript.entries.map((entry) => ({ ...entry, planDigest: 'another' }));

    expect(() => judge(entries, law)).toThrow(TranscriptError);
  });

  it.each([
    ['of nothing', (): Entry[] => []],
    ['that does not say how the run started', () => soundDelivery().transcript.entries.slice(1)],
  ])('gives no verdict on a transcript %s', (_what, entries) => {
    expect(() => judge(entries(), law)).toThrow('Cannot judge a transcript that tells of no run');
  });
});

describe('a judgement by other checks', () => {
  it('is theirs', () => {
    const { transcript } = uncheckedDelivery();
    transcript.end(delivers);
    transcript.close();
    const { entries } = transcript;
    const satisfied = () => () => ({ looked: [1], findings: [] });

    const outcomes = [judge(entries, law), judge(entries, law, { checkFor: satisfied })].map(
      ({ results }) => results.find(({ requirement }) => requirement === 'OSO-SES-01')?.outcome,
    );

    expect(outcomes).toEqual(['failed', 'passed']);
  });

  it('rests on the entry that asked, where a finding points at nothing', () => {
    const { transcript } = soundDelivery();
    const { entries } = transcript;
    const asked = entries.filter(({ kind }) => kind === 'asked').map(({ seq }) => seq);
    const pointing = (at: readonly number[]) => () => () =>
      ({ looked: [1], findings: [{ kind: 'unclear', why: text('?', '?'), entries: at }] }) as const;

    const [nowhere, somewhere] = [[], [2]].map((at) =>
      judge(entries, deliveryLaw, { checkFor: pointing(at) }).results.map(
        ({ findings }) => findings[0]?.entries,
      ),
    );

    expect(nowhere).toEqual(asked.map((seq) => [seq]));
    expect(somewhere).toEqual(asked.map(() => [2]));
  });

  it('is inconclusive where the check neither looked at anything nor found anything', () => {
    const { transcript } = soundDelivery();
    const blind = () => () => ({ looked: [], findings: [] });

    const { results } = judge(transcript.entries, deliveryLaw, { checkFor: blind });

    expect(results).toMatchObject([{ outcome: 'inconclusive' }, { outcome: 'inconclusive' }]);
  });
});

describe('foreign personal data', () => {
  const foreign = '123456782';
  const delivered = whole.replaceAll(pupil.pgn, foreign);
  const deliveredForeign = (changes: RunChanges = {}) => {
    const transcript = new TranscriptBuilder([delivers], changes);
    const scene = new BronScene({}, { transcript, scenario: delivers });
    const ask = scene.asks();
    scene.checks();
    const answer = ask.answer(delivered);
    transcript.ask(delivers, 'OSO-DOS-01');
    transcript.ask(delivers, 'OSO-SES-01');
    transcript.end(delivers);
    return { answer, entries: transcript.close().entries };
  };

  it('in a message of the target fails it, although nobody asked, and its digits are in no finding', () => {
    const { answer, entries } = deliveredForeign();

    const { results } = judge(entries, law);

    expect(results).toContainEqual(
      expect.objectContaining({
        requirement: 'OSO-PRI-20',
        scenario: delivers.key,
        outcome: 'failed',
        entries: [answer],
      }),
    );
    expect(JSON.stringify(results)).not.toContain(foreign);
  });

  it('in a question of the target fails it, also where no answer came', () => {
    const transcript = new TranscriptBuilder([delivers]);
    transcript.begin(delivers);
    const { seq } = transcript.send({ from: 'target', to: 'counterpart', body: delivered });

    expect(judge(transcript.entries, law).results).toMatchObject([
      { requirement: 'OSO-PRI-20', scenario: delivers.key, outcome: 'failed', entries: [seq] },
    ]);
  });

  it('that another party told is not held against the target', () => {
    const transcript = new TranscriptBuilder([delivers]);
    transcript.begin(delivers);
    transcript.send({ from: 'counterpart', to: 'target', scenario: delivers.key, body: delivered });

    expect(judge(transcript.entries, law).results).toEqual([]);
  });

  it('is none under a number that the run declared', () => {
    const { entries } = deliveredForeign({ declaredPgns: [foreign] });

    const { results } = judge(entries, law);

    expect(results.map(({ requirement }) => requirement)).not.toContain('OSO-PRI-20');
  });
});

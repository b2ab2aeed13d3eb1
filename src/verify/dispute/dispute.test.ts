import { describe, expect, it } from 'vitest';
import { BronScene, DoelScene, delivery, otherSession } from '#evidence/scenes.test-support.ts';
import {
  envelope,
  law,
  otherPupil,
  planned,
  pupil,
  TranscriptBuilder,
} from '#evidence/transcript-builder.test-support.ts';
import { suiteVersion } from '#law/suite-version.ts';
import type { Judge } from '../evidence.ts';
import {
  entriesOf,
  failedRun,
  filesOf,
  filesWith,
  forged,
  judgeOf,
  rechained,
  recordOf,
} from '../run-files.test-support.ts';
import type { RunFiles } from '../run-files.ts';
import type { DisputeFiles } from './dispute.ts';
import { type MadeDispute, makeDispute } from './make-dispute.ts';
import { verifyDispute } from './verify-dispute.ts';

const judge = judgeOf();
const real = await failedRun();
const realJudge = judgeOf(law, suiteVersion);

const everything = ['OSO-DOS-01', 'OSO-SES-01', 'OSO-PRI-02', 'OSO-BEV-09'];
const asked = planned('asked', 'bron', everything);
const silent = planned('silent', 'doel', ['OSO-SES-03', 'OSO-SES-04', 'OSO-BEV-09']);
const other = planned('other', 'bron', everything);
const probe = planned('probe', 'bron');

/**
 * A run in which scenarios take turns: in one a session is never signed off, in another the target tells the Traffic
 * Center the number of the pupil of a third, under a second certificate; only the last shows that it lives.
 */
function crossed(): RunFiles {
  const transcript = new TranscriptBuilder([asked, silent, other, probe]);
  const bron = new BronScene({}, { transcript, scenario: asked });
  const ask = bron.asks();
  bron.checks('SessieIsValide', {
    zoeksleutelPgnfrag: { zoeksleutel: otherPupil.pgn, pgnfrag: '0006' },
  });
  ask.answer(delivery(pupil.dossier));
  for (const id of everything) transcript.ask(asked, id);
  transcript.end(asked);
  const doel = new DoelScene({ transcript, scenario: silent });
  doel.opens();
  doel.asks(delivery(pupil.dossier));
  for (const id of silent.requirements) transcript.ask(silent, id);
  transcript.end(silent);
  const late = new BronScene({}, { transcript, scenario: other, about: otherPupil });
  late.asks().answer('<broken');
  transcript.send({
    from: 'target',
    to: 'traffic-center',
    body: envelope('<unheard/>'),
    certificate: { oin: '00000003999999991000', subject: 'another', fingerprint: 'CC:DD' },
  });
  for (const id of everything) transcript.ask(other, id);
  transcript.end(other);
  transcript.wait(60_000);
  const last = new BronScene({}, { transcript, scenario: probe });
  last.asks({ sessieId: otherSession }).answer(delivery(pupil.dossier));
  transcript.end(probe);
  return filesOf(transcript.close().ndjson);
}

const scenes = crossed();

function filesAs({ dispute, lines, bodies }: MadeDispute): DisputeFiles {
  const entries = lines.map(({ text }) => `${text}\n`).join('');
  return { folder: 'dispute', dispute: JSON.stringify(dispute), entries, bodies };
}

function requirementsIn(run: RunFiles): string[] {
  return [...new Set(recordOf(run).results.map(({ requirement }) => requirement))];
}

function stands(files: DisputeFiles, by: Judge = judge, whole: RunFiles | undefined = undefined) {
  return verifyDispute(files, by, { whole });
}

describe.each([
  ['by hand', scenes, judge],
  ['of a real run', real, realJudge],
] as const)('a dispute about a requirement of a transcript %s', (_, run, by) => {
  it.each(requirementsIn(run))('comes to what the run came to: %s', (requirement) => {
    const made = makeDispute(run, requirement, by);
    const { standing, rows } = stands(filesAs(made), by, run);

    expect(rows.filter((row) => row.standing !== 'sound')).toEqual([]);
    expect(standing).toBe('sound');
    expect(made.dispute.results).toEqual(
      recordOf(run).results.filter((result) => result.requirement === requirement),
    );
  });

  it.each(requirementsIn(run))('asks for no other requirement: %s', (requirement) => {
    const { lines } = makeDispute(run, requirement, by);
    const others = lines.filter(
      ({ entry }) => entry?.kind === 'asked' && entry.requirement !== requirement,
    );

    expect(others).toEqual([]);
  });
});

describe('a dispute', () => {
  const outcomes = (requirement: string) =>
    makeDispute(scenes, requirement, judge).dispute.results.map(({ outcome }) => outcome);
  const scenariosIn = (requirement: string) => {
    const { lines } = makeDispute(scenes, requirement, judge);
    const keys = lines.map(({ entry }) => entry?.kind === 'scenario-started' && entry.scenario);
    return keys.filter((key) => key !== false);
  };

  it('takes along the scenarios that the requirement was asked in, and no others', () => {
    expect(scenariosIn('OSO-DOS-01')).toEqual(['asked', 'other']);
    expect(scenariosIn('OSO-SES-04')).toEqual(['silent']);
  });

  it('takes along a later sign of life where an absence hangs on it', () => {
    expect(outcomes('OSO-SES-03')).toEqual(['failed']);
    expect(scenariosIn('OSO-SES-03')).toEqual(['silent']);
  });

  it('about one run that has many scenarios is smaller than its transcript', () => {
    const { dispute, lines } = makeDispute(real, 'OSO-ROB-10', realJudge);

    expect(lines.length).toBeLessThan(dispute.transcriptEntries / 2);
  });

  it('tells of every line that is not here', () => {
    const { lines, gaps, transcriptEntries } = makeDispute(scenes, 'OSO-SES-04', judge).dispute;
    const skipped = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);

    expect(lines.length + skipped).toBe(transcriptEntries);
  });

  it('is not made of a run that somebody wrote in', () => {
    const transcript = rechained(entriesOf(scenes));
    const run = filesWith(transcript, forged(recordOf(scenes), transcript));

    expect(() => makeDispute(run, 'OSO-DOS-01', judge)).toThrow(/it is not sound \(run\.json: /);
  });

  it.each([
    ['OSO-SES-02', 'it got no result in this run \\(not reached\\)'],
    ['OSO-SES-99', 'there is no such requirement'],
  ])('is not made about %s, which has no result', (requirement, why) => {
    expect(() => makeDispute(scenes, requirement, judge)).toThrow(new RegExp(why));
  });
});

describe('a dispute that somebody wrote in', () => {
  const made = makeDispute(scenes, 'OSO-DOS-01', judge);
  const files = filesAs(made);
  const lines = files.entries.split('\n').slice(0, -1);
  const written = (all: readonly string[]) => ({
    ...files,
    entries: all.map((line) => `${line}\n`).join(''),
  });

  it.each(lines.map((_, at) => at))('is not sound: line %s', (at) => {
    const line = lines[at] ?? '';
    const changed = [
      lines.with(at, line.replace('"at":"2026', '"at":"2027')),
      lines.toSpliced(at, 1),
      lines.toSpliced(at, 0, line),
      lines.toSpliced(at, 1).toSpliced(Math.max(at - 1, 0) + (at === 0 ? 1 : 0), 0, line),
    ];

    expect(changed.map((all) => stands(written(all)).standing)).toEqual(
      changed.map(() => 'tampered'),
    );
  });

  it('is not sound where its result was rewritten', () => {
    const results = made.dispute.results.map((result) => ({
      ...result,
      outcome: 'failed' as const,
    }));
    const dispute = JSON.stringify({ ...made.dispute, results });

    expect(stands({ ...files, dispute }).standing).toBe('tampered');
  });

  it('is not sound where it tells nothing', () => {
    expect(stands({ ...files, dispute: '{}' }).standing).toBe('tampered');
  });

  it('is not sound beside another run', () => {
    const { rows, standing } = stands(files, judge, real);

    expect(standing).toBe('tampered');
    expect(rows.find(({ id }) => id === 'whole')?.standing).toBe('tampered');
  });

  it.each([
    ['OSO-SES-01', 'failed', 'told', /^Re-judged under 1\.4: OSO-SES-01 would now pass$/],
    [
      'OSO-DOS-01',
      'passed',
      'tampered',
      /^Re-judged under 1\.4: OSO-DOS-01 would now fail, entry \d+$/,
    ],
  ] as const)(
    'tells what newer checks make of it, and is not sound where that is worse: %s',
    (id, outcome, standing, said) => {
      const { dispute, ...others } = makeDispute(real, id, realJudge);
      const results = dispute.results.map((result) => ({ ...result, outcome }));
      const rewritten = filesAs({ ...others, dispute: { ...dispute, results } });
      const { rows } = stands(rewritten, judgeOf(law, '1.4'));
      const row = rows.find((each) => each.id === 'result');

      expect(row).toMatchObject({ standing });
      expect(row?.detail.en).toMatch(said);
    },
  );
});

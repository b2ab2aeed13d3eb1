/**
 * Puts fuzzing on trial, `npm run campaign`, and writes what came of it to docs/fuzzing.md and docs/fuzzing.json:
 *
 * 1. Every planted fault passes a run without the quantified scenarios, so that no scenario catches it.
 * 2. Fuzzing finds it from at least nine of the seeds 1 to 10, within 2,000 cases.
 * 3. The reference LAS survives 20,000 cases of each kind with no finding and nothing that could not be told.
 *
 * `--survive N` and `--seeds N` ask for less; the document tells how much was asked.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzKinds } from '#fuzz/fuzz-case.ts';
import { suiteVersion } from '#law/suite-version.ts';
import { listChanges } from '#run/reference.ts';
import { type CampaignDocument, campaignMarkdown } from './fuzzing/campaign-markdown.ts';
import { fuzzOnce } from './fuzzing/fuzz-once.ts';
import { inLanes } from './fuzzing/in-lanes.ts';
import { passesWithout } from './fuzzing/passes-without.ts';
import { casesToFind, tryPlanted } from './fuzzing/try-planted.ts';

const { values } = parseArgs({
  options: {
    survive: { type: 'string', default: '20000' },
    seeds: { type: 'string', default: '10' },
    out: { type: 'string', default: 'docs' },
  },
});
const [survive, seeds] = [Number(values.survive), Number(values.seeds)];
const all = (await listChanges()).filter(({ kind }) => kind === 'planted');

const survived: CampaignDocument['survived'][number][] = [];
for (const kind of fuzzKinds) {
  const target = ['--target', 'reference', '--only', kind, '--seed', '1'];
  const record = await fuzzOnce([...target, '--cases', String(survive)]);
  const [played] = record.kinds;
  const unclear = played?.remarks.filter(({ outcome }) => outcome === 'inconclusive') ?? [];
  const outcome = {
    kind,
    cases: played?.cases ?? 0,
    findings: record.findings.length,
    inconclusive: unclear.reduce((sum, { count }) => sum + count, 0),
    seconds: Math.round((played?.durationMs ?? 0) / 1_000),
  };
  survived.push(outcome);
  say(`${kind}: ${JSON.stringify(outcome)}`);
}

const unnoticed = await inLanes(all, async (change) => {
  const passes = await passesWithout(change);
  say(`${passes ? '✓' : '✗'} no scenario catches ${change.name}`);
  return { name: change.name, passes };
});
const tries = all.flatMap((change) =>
  Array.from({ length: seeds }, (_, at) => ({ change, seed: at + 1 })),
);
const trials = await inLanes(tries, async ({ change, seed }) => {
  const trial = await tryPlanted(change, seed);
  const where = trial.found ? `case ${trial.found.at}` : `not in ${casesToFind} cases`;
  say(`${trial.found ? '✓' : '✗'} ${change.name} from seed ${seed}: ${where}`);
  return trial;
});

const document: CampaignDocument = {
  format: 1,
  suite: suiteVersion,
  casesToFind,
  seeds,
  survived,
  planted: all.map(({ name, does, breaks, foundBy = 'dossier' }) => ({
    name,
    does,
    breaks,
    foundBy,
    isUnnoticed: unnoticed.find((one) => one.name === name)?.passes ?? false,
    trials: trials.filter((trial) => trial.name === name),
  })),
};
writeFileSync(join(values.out, 'fuzzing.json'), `${JSON.stringify(document, null, 2)}\n`);
writeFileSync(join(values.out, 'fuzzing.md'), campaignMarkdown(document));
const isFound = document.planted.every(
  ({ isUnnoticed, trials: of }) =>
    isUnnoticed && of.filter(({ found }) => found).length >= Math.ceil(0.9 * seeds),
);
const isSurvived = survived.every(({ findings, inconclusive }) => findings + inconclusive === 0);
process.exitCode = isFound && isSurvived ? 0 : 1;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/**
 * The one gate, `npm test`: types, lint, architecture, dead code, unit tests, features, proof, sabotage, fuzzing, on the
 * product as it was just built. Everything runs, also after something failed; the last line counts. In CI a skipped test that
 * `.ci/skips.json` does not list is a failure.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countOf } from '#proof/count-of.ts';
import { prove } from '#proof/prove.ts';
import { isRight } from '#proof/ruling.ts';
import { sabotage } from '#proof/sabotage/sabotage.ts';
import { tellSabotage } from '#proof/sabotage/tell-sabotage.ts';
import { isSound } from '#verdict/is-sound.ts';
import { tryEveryPlanted } from './fuzzing/try-every-planted.ts';

type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };
type Stage = { readonly name: string; readonly work: () => Promise<Count> };

const scratch = mkdtempSync(join(tmpdir(), 'oso-keur-gate-'));
const keptProof = join(scratch, 'proof');
const isCi = process.env.CI === 'true';

// These are at work beside each other, each on one processor.
const statically: readonly Stage[] = [
  { name: 'types', work: begun('tsc') },
  { name: 'lint', work: begun('biome', 'check', '--error-on-warnings', '.') },
  {
    name: 'architecture',
    work: begun('depcruise', '--output-type', 'err-long', 'src', 'steps', 'mocks', 'tools'),
  },
  { name: 'dead code', work: begun('knip') },
];

const stages: readonly Stage[] = [
  ...statically,
  { name: 'unit tests', work: unitTests },
  { name: 'features and proof', work: featuresAndProof },
  { name: 'sabotage', work: sabotageAll },
  { name: 'fuzzing', work: fuzzing },
];

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const counts: Count[] = [];
    for (const stage of stages) counts.push(await enter(stage));
    const total = counts.reduce(add);
    process.stdout.write(
      `\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`,
    );
    return total.failed === 0 ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function enter({ name, work }: Stage): Promise<Count> {
  process.stdout.write(`\n== ${name}\n`);
  const startedMs = performance.now();
  const count = await work().catch((error: unknown) => {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return one('failed');
  });
  const seconds = ((performance.now() - startedMs) / 1_000).toFixed(1);
  process.stdout.write(
    `== ${name}: ${count.failed === 0 ? 'in order' : 'NOT in order'} (${seconds} s)\n`,
  );
  return count;
}

/** Starts a command, and gives the work of waiting for it, which shows what it printed. */
function begun(name: string, ...options: string[]): Stage['work'] {
  const script = join('node_modules', '.bin', name);
  const ended = new Promise<string | undefined>((resolve) => {
    execFile(script, options, { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve(error ? `${stdout}${stderr}${error.message}\n` : undefined);
    });
  });
  return async () => {
    const complaint = await ended;
    process.stdout.write(complaint ?? '');
    return one(complaint === undefined ? 'passed' : 'failed');
  };
}

async function unitTests(): Promise<Count> {
  const output = join(scratch, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`];
  const code = await exitCodeOf(join('node_modules', '.bin', 'vitest'), ['run', ...reporters]);
  const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as VitestReport;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  for (const { fullName } of skipped) process.stdout.write(`skipped: ${fullName}\n`);
  const unlisted = isCi ? skipped.filter(({ fullName }) => !listedSkips().includes(fullName)) : [];
  for (const { fullName } of unlisted)
    process.stdout.write(`not listed in .ci/skips.json: ${fullName}\n`);
  const failed = tests.filter(({ status }) => status === 'failed').length + unlisted.length;
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const isUnexplained = code !== 0 && failed === 0;
  return { passed, failed: isUnexplained ? 1 : failed, skipped: skipped.length - unlisted.length };
}

type VitestReport = {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

function listedSkips(): string[] {
  const rows = JSON.parse(readFileSync('.ci/skips.json', 'utf8')) as { test: string }[];
  return rows.map(({ test }) => test);
}

/** The proof begins with the reference on all features. */
async function featuresAndProof(): Promise<Count> {
  const { rulings, unproven, reference } = await prove({
    isQuick: true,
    keep: keptProof,
    onRuling(ruling) {
      const faults = ruling.faults.map((fault) => `\n    ${fault}`).join('');
      process.stdout.write(
        `${isRight(ruling) ? '✓' : '✗'} ${ruling.kind} ${ruling.name}${faults}\n`,
      );
    },
  });
  process.stdout.write(
    'That was the quick proof, of one mutant for each requirement, and of variants on a few scenarios; "oso-keur prove" tries all\n',
  );
  const miniatures = countOf('miniature', rulings);
  process.stdout.write(`miniatures ${miniatures.right} of ${miniatures.of}\n`);
  const { scenarios: played = [], results = [] } = reference ?? {};
  const scenarios = played.map((scenario) => isSound(scenario, results));
  const sound = scenarios.filter(Boolean).length;
  process.stdout.write(`scenarios of the reference in order: ${sound} of ${scenarios.length}\n`);
  for (const id of unproven) process.stdout.write(`✗ ${id} has no mutant\n`);
  return tally([...scenarios, ...rulings.map(isRight), ...unproven.map(() => false)]);
}

/** Nothing is run again: it judges the transcripts of the proof. */
async function sabotageAll(): Promise<Count> {
  const results = await sabotage(keptProof);
  for (const line of tellSabotage(results)) process.stdout.write(`${line}\n`);
  return tally(results.map(({ isNoticed }) => isNoticed));
}

/** Every planted fault has to be found, from one seed. */
async function fuzzing(): Promise<Count> {
  const trials = await tryEveryPlanted(({ name, seed, found }) => {
    const where = found ? `found in case ${found.at} from seed ${seed}` : 'not found';
    process.stdout.write(`${found ? '✓' : '✗'} planted ${name}: ${where}\n`);
  });
  return tally(trials.map(({ found }) => found !== undefined));
}

function exitCodeOf(file: string, options: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, options, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function tally(results: readonly boolean[]): Count {
  return results.map((isPassed) => one(isPassed ? 'passed' : 'failed')).reduce(add);
}

function one(kind: 'passed' | 'failed'): Count {
  return { passed: 0, failed: 0, skipped: 0, [kind]: 1 };
}

function add(left: Count, right: Count): Count {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  };
}

/**
 * Puts fuzzing on trial, `npm run campaign`, and writes what came of it to docs/fuzzing.md and docs/fuzzing.json:
 *
 * 1. `survive`: the reference LAS survives 20,000 cases of each kind with no finding and nothing that could not be told, and our own
 *    memory stays flat.
 * 2. `unnoticed`: every planted fault passes a run without the quantified scenarios, so that no scenario catches it.
 * 3. `hunt`: fuzzing finds it from at least nine of the seeds 1 to 10, within 2,000 cases.
 * 4. Every counterexample that was stored comes to the same finding on a fresh start.
 *
 * `--help` tells what can be asked. What was found out is kept in reports/campaign/ as soon as it is: who is stopped goes on there, unless
 * the product was built anew in between. The documents are written once every part is done, and tell how much was asked.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { fuzzKinds } from '#fuzz/fuzz-case.ts';
import { suiteVersion } from '#law/suite-version.ts';
import { listChanges } from '#run/reference.ts';
import {
  type CampaignDocument,
  campaignMarkdown,
  isAsItShouldBe,
} from './fuzzing/campaign-markdown.ts';
import { inLanes } from './fuzzing/in-lanes.ts';
import { KeptResults } from './fuzzing/kept-results.ts';
import { passesWithout } from './fuzzing/passes-without.ts';
import { isSurvived, stretchesOf, survive } from './fuzzing/survive.ts';
import { casesToFind, tryPlanted } from './fuzzing/try-planted.ts';

type Asked = {
  readonly survive: number;
  readonly stretch: number;
  readonly seeds: number;
  readonly part: readonly string[];
  readonly lanes: number;
  readonly fresh: boolean;
  readonly out: string;
};

const partNames = ['survive', 'unnoticed', 'hunt'] as const;
const asked = new Command('npm run campaign --')
  .description('Puts fuzzing on trial; goes on where it was stopped. It takes hours')
  .option(
    '--survive <n>',
    'how many cases of each kind the reference LAS has to survive',
    counted,
    20_000,
  )
  .option(
    '--stretch <n>',
    'how many of them in one process, as for memory over that many',
    counted,
    5_000,
  )
  .option('--seeds <n>', 'from how many seeds each planted fault is looked for', counted, 10)
  .addOption(
    new Option('--part <name...>', 'some parts only').choices(partNames).default(partNames),
  )
  .option('--lanes <n>', 'how many pieces at once', counted, availableParallelism())
  .option('--fresh', 'find out again what an earlier campaign of the same build found out', false)
  .option('--out <folder>', 'where fuzzing.md and fuzzing.json go', 'docs')
  .parse();
const { survive: toSurvive, stretch, seeds, lanes, part: chosen, fresh, out } = asked.opts<Asked>();
const kept = new KeptResults('reports/campaign', { isFresh: fresh });
const all = (await listChanges()).filter(({ kind }) => kind === 'planted');
const tries = all.flatMap((change) =>
  Array.from({ length: seeds }, (_, at) => ({ change, seed: at + 1 })),
);

const stretches = fuzzKinds.flatMap((kind) => stretchesOf(kind, toSurvive, stretch));
const survived = partOf('survive', stretches, {
  nameOf: ({ kind, seed, cases }) => `${kind}, ${cases} cases from seed ${seed}`,
  findOut: survive,
  isRight: isSurvived,
});
const unnoticed = partOf('unnoticed', all, {
  nameOf: ({ name }) => name,
  findOut: async (change) => ({ name: change.name, passes: await passesWithout(change) }),
  isRight: ({ passes }) => passes,
});
const hunted = partOf('hunt', tries, {
  nameOf: ({ change, seed }) => `${change.name} from seed ${seed}`,
  findOut: ({ change, seed }) => tryPlanted(change, seed, { shrinks: true, replays: true }),
  isRight: ({ found }) => found !== undefined,
});
const parts = [survived, unnoticed, hunted];

for (const part of parts) if (chosen.includes(part.name)) await part.play(lanes);

const missing = parts.filter((part) => !part.isDone());
if (missing.length > 0) {
  say(`Still to be done: ${missing.map(({ name }) => `--part ${name}`).join(', ')}`);
} else {
  const [trials, passes] = [await hunted.results(), await unnoticed.results()];
  const document: CampaignDocument = {
    format: 1,
    suite: suiteVersion,
    casesToFind,
    seeds,
    survived: await survived.results(),
    planted: all.map(({ name, does, breaks, foundBy = 'dossier' }) => ({
      name,
      does,
      breaks,
      foundBy,
      isUnnoticed: passes.find((one) => one.name === name)?.passes ?? false,
      trials: trials.filter((trial) => trial.name === name),
    })),
  };
  writeFileSync(join(out, 'fuzzing.json'), `${JSON.stringify(document, null, 2)}\n`);
  writeFileSync(join(out, 'fuzzing.md'), campaignMarkdown(document));
  process.exitCode = isAsItShouldBe(document) ? 0 : 1;
}

type PartOptions<Item, Result> = {
  readonly nameOf: (item: Item) => string;
  readonly findOut: (item: Item) => Promise<Result>;
  /** For whoever looks on; what counts in the end is the document. */
  readonly isRight: (result: Result) => boolean;
};

/** One part of the campaign, of which each piece is found out once. */
function partOf<Item, Result>(
  name: string,
  items: readonly Item[],
  { nameOf, findOut, isRight }: PartOptions<Item, Result>,
) {
  const known = (item: Item) => kept.get(`${name}: ${nameOf(item)}`, () => findOut(item));
  return {
    name,
    isDone: () => items.every((item) => kept.has(`${name}: ${nameOf(item)}`)),
    results: () => Promise.all(items.map(known)),
    async play(several: number): Promise<void> {
      const beganMs = performance.now();
      let done = 0;
      const play = async (item: Item) => {
        const result = await known(item);
        done += 1;
        const minutes = ((performance.now() - beganMs) / 60_000).toFixed(1);
        const how = isRight(result) ? '✓' : '✗';
        say(`${how} ${name} ${done}/${items.length}, ${minutes} min: ${nameOf(item)}`);
        say(`    ${JSON.stringify(result)}`);
      };
      await inLanes(items, play, several);
    },
  };
}

function counted(value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('A whole number above 0 is needed');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

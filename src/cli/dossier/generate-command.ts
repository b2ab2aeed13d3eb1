import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { ProfileName } from '#dossier/profile.ts';
import { type Size, sizes } from '#generators/draft/draw-draft.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { readGegevensset } from '#preflight/read-gegevensset.ts';
import { systemReason } from '#preflight/system-reason.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { assertProfile, gegevenssetOption, profileOption } from './gegevensset-option.ts';
import { showCount } from './show-count.ts';

type Options = {
  readonly gegevensset: string;
  readonly profile: ProfileName;
  readonly count: number;
  readonly seed: number;
  readonly size?: Size;
  readonly spoil?: string;
  readonly out: string;
};

/** Writes dossiers about invented people, sound or with one rule broken. */
export function generateCommand(onExit: OnExit): Command {
  return new Command('generate')
    .description('Write dossiers about invented people: sound ones, or ones that break one rule.')
    .addOption(gegevenssetOption('the year that they are of'))
    .addOption(profileOption('the kind of transfer').makeOptionMandatory())
    .requiredOption('--out <folder>', 'where to write them: a new folder, or an empty one')
    .option('--count <number>', 'how many', wholeNumber(1), 10)
    .option('--seed <number>', 'the same seed gives the same dossiers', wholeNumber(0), 1)
    .addOption(
      new Option('--size <size>', 'how much of what is optional they have (default: any)').choices(
        sizes,
      ),
    )
    .option('--spoil <key>', 'break this rule, as O009, X-bsn or S-order, in small dossiers')
    .action(async (options: Options) => {
      await generateAll(options);
      onExit(exitCodes.passed);
    });
}

async function generateAll({ gegevensset, spoil, size = 'any', ...options }: Options) {
  // Only who generates needs these.
  const { generateDossiers } = await import('#generators/generate-dossiers.ts');
  const { spoilersFor } = await import('./spoilers-for.ts');
  const { profile, count, seed, out } = options;
  if (spoil !== undefined && size === 'full') {
    throw new ConfigurationError('Only small dossiers can be spoiled: leave out --size full');
  }
  const law = readGegevensset(gegevensset);
  assertProfile(law, profile);
  const spoilers = spoil === undefined ? [] : spoilersFor(spoil, profile, law);
  makeFolder(out);
  let written = 0;
  for (const { name, document } of generateDossiers(law, {
    ...{ profile, size, count, seed },
    spoilers,
  })) {
    writeFileSync(join(out, name), document);
    written += 1;
    showCount(written, count);
  }
  const what = spoil === undefined ? 'sound' : `breaking ${spoil}`;
  process.stdout.write(`${written} ${profile} dossiers, ${what}, from seed ${seed}, in ${out}\n`);
}

function makeFolder(folder: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new ConfigurationError(
      `Cannot write dossiers into "${folder}": it is a file; name a folder with --out`,
    );
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new ConfigurationError(
      `Will not write dossiers into "${folder}": it is not empty; empty it, or name another folder with --out`,
    );
  }
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const why = systemReason(error);
    throw new ConfigurationError(
      `Cannot make the folder "${folder}" (${why}); name one with --out where you may write`,
    );
  }
}

function wholeNumber(least: number) {
  return (value: string): number => {
    const number = Number(value);
    if (Number.isSafeInteger(number) && number >= least && value.trim() !== '') return number;
    throw new InvalidArgumentError(`give a whole number from ${least}`);
  };
}

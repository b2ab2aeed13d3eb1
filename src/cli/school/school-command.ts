import { Command } from 'commander';
import { parse } from 'yaml';
import type { ReleaseName } from '#law/load-law.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { readExchangeFolder } from '#preflight/read-exchange-folder.ts';
import { packBundle } from '#register/bundle/pack-bundle.ts';
import type { Sector } from '#register/database/tables.ts';
import { schoolChecklist } from '#register/school-tests/school-checklist.ts';
import { testKeys } from '#register/school-tests/test-exchange.ts';
import { writeLetter } from '#register/school-tests/write-letter.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { withReason } from '../register/act.ts';
import { askRegister } from '../register/ask-register.ts';
import { print } from '../register/asking-commands.ts';
import { endWith } from '../register/end-with.ts';
import { type RegisterOptions, withRegisterOptions } from '../register/register-options.ts';
import { chooseTarget, lawOf } from '../run/choose-target.ts';
import { showProgress } from '../run/progress.ts';
import { releaseOption } from '../run/release-option.ts';
import { readTextFile } from '../statement/read-file.ts';
import { writeNewFile } from '../statement/write-new-file.ts';
import type { Handed } from '../verify/our-judge.ts';

type Options = RegisterOptions & {
  readonly target?: string;
  readonly mutant?: string;
  readonly release?: ReleaseName;
  readonly answers: string;
  readonly letter?: string;
  readonly reports: string;
  readonly reason: string;
};

/** The test exchange of a school with its own LAS. */
export function schoolCommand(onExit: OnExit): Command {
  const play = new Command('test')
    .description(
      'Play the test exchange of a school with its own LAS: mandate and address, fetch a dossier, have one fetched. Ends with 0 when the school is qualified by it, else with 1.',
    )
    .argument(
      '<school>',
      'BRIN, or BRIN and vestiging, as the register and the target file know it',
    )
    .option('-t, --target <file>', 'the target file, or "reference" for the built-in LAS')
    .option('--mutant <name>', 'the reference with this fault, to see that it qualifies nobody')
    .addOption(releaseOption())
    .option(
      '--gegevensset <version>',
      'the gegevensset to judge by, a version or a folder of your own; goes before that of the target file',
    )
    .option(
      '--exchange <folder>',
      'lay your messages.json and assumptions.json over ours (see docs/exchange.md)',
    )
    .requiredOption(
      '--answers <file>',
      'what the school answered: "oso-keur school checklist" prints it to fill in',
    )
    .option('--letter <file>', 'write a letter to the school, in Dutch')
    .option('--reports <folder>', 'where the run goes', 'reports');
  withRegisterOptions(withReason(play)).action((school: string, options: Options) =>
    endWith(onExit, options, () => testSchool(school, options)),
  );
  const checklist = new Command('checklist')
    .description('Print what a school answers about its organisation, to fill in: true or false.')
    .action(() => {
      const lines = schoolChecklist().map(({ id, question }) => `# ${question.nl}\n${id}: false\n`);
      process.stdout.write(lines.join(''));
      onExit(exitCodes.passed);
    });
  return new Command('school')
    .description('Qualify a school: its test exchange (testuitwisseling) and its checklist.')
    .addCommand(play)
    .addCommand(checklist);
}

async function testSchool(school: string, options: Options): Promise<number> {
  const answers = answersIn(options.answers);
  // What is wrong with the question is told before anything is played.
  const { sector } = await askRegister(options, (ask) => ask('tellSchool', { school }));
  const { folder, handed } = await playTest(sector, options);
  const bundle = Buffer.from(packBundle(folder)).toString('base64');
  const { reason: why, letter, lang } = options;
  const result = await askRegister({ ...options, ...handed }, (ask) =>
    ask('recordTestExchange', { school, bundle, answers, why }),
  );
  const written = writeLetter(result);
  if (letter !== undefined) writeNewFile(letter, written);
  print(options, result, () => {
    const steps = result.steps.map(
      ({ what, isPassed }) => `${isPassed ? '✓' : '✗'} ${what[lang]}\n`,
    );
    return `${steps.join('')}\n${written}`;
  });
  return result.isQualified ? exitCodes.passed : exitCodes.failed;
}

/** Plays the steps, and gives the folder of the run, and by what data of the user's own it was judged. */
async function playTest(
  sector: Sector,
  { target, mutant, reports, lang, ...asked }: Options,
): Promise<{ readonly folder: string; readonly handed: Handed }> {
  const { run } = await import('#run/run.ts');
  const chosen = await chooseTarget({
    ...(target !== undefined && { target }),
    ...(mutant !== undefined && { mutant }),
  });
  const { release, gegevensset, exchange } = lawOf(chosen, asked);
  const { folder } = await run({
    chosen,
    release,
    gegevensset,
    exchange: exchange === undefined ? undefined : readExchangeFolder(exchange, release),
    seed: undefined,
    only: testKeys({ sector, release }),
    dossierFile: undefined,
    reports,
    language: lang,
    person: { input: process.stdin, output: process.stderr, language: lang },
    ...showProgress(process.stderr, lang),
  });
  const ofTarget = chosen.kind === 'file' ? chosen.target.gegevensset : undefined;
  return { folder, handed: { exchange, gegevensset: asked.gegevensset ?? ofTarget } };
}

function answersIn(file: string): Readonly<Record<string, boolean>> {
  const read: unknown = parse(readTextFile(file, 'answers of the school'));
  const known = schoolChecklist().map(({ id }) => id);
  const entries = typeof read === 'object' && read !== null ? Object.entries(read) : [];
  const wrong = entries.find(([id, answer]) => !known.includes(id) || typeof answer !== 'boolean');
  if (entries.length > 0 && !wrong) return Object.fromEntries(entries);
  throw new ConfigurationError(
    `The answers "${file}" are not right at "${wrong?.[0] ?? 'the start'}": fill in what "oso-keur school checklist" prints, with true or false`,
  );
}

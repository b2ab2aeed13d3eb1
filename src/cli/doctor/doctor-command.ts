import { Command, Option } from 'commander';
import { Recorder } from '#evidence/recorder.ts';
import { loadLaw, type ReleaseName } from '#law/load-law.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { type ProbeResult, probeNames, resultsOf } from '#preflight/probes/probe.ts';
import { readExchangeFolder } from '#preflight/read-exchange-folder.ts';
import type { Chosen } from '#run/prepare.ts';
import { type Language, text } from '#words/text.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { chooseTarget, defaultTarget, lawOf } from '../run/choose-target.ts';
import { releaseOption } from '../run/release-option.ts';
import { type Diagnosis, diagnosisOf } from './diagnosis.ts';
import { showDiagnosis } from './show-diagnosis.ts';

type Options = {
  readonly target?: string;
  readonly release?: ReleaseName;
  readonly exchange?: string;
  readonly json?: true;
  readonly lang: Language;
};

/** Tries everything that can be tried before a run, and tells what was found and what to do. */
export function doctorCommand(onExit: OnExit): Command {
  return new Command('doctor')
    .description(
      'Try everything that has to be right before a run, and tell what was found and what to do.',
    )
    .option(
      '-t, --target <file>',
      `the target file, or "reference" for the built-in LAS (default: ./${defaultTarget})`,
    )
    .addOption(releaseOption())
    .option('--exchange <folder>', 'lay your messages.json and assumptions.json over ours')
    .option('--json', 'print what schemas/doctor.schema.json describes')
    .addOption(
      new Option('--lang <language>', 'what is printed speaks').choices(['nl', 'en']).default('nl'),
    )
    .addHelpText('after', examples)
    .action(async (options: Options) => {
      const diagnosis = await diagnose(options);
      const shown = options.json
        ? `${JSON.stringify(diagnosis, null, 2)}\n`
        : showDiagnosis(diagnosis, options.lang);
      process.stdout.write(shown);
      onExit(diagnosis.isSound ? exitCodes.passed : exitCodes.configuration);
    });
}

async function diagnose(options: Options): Promise<Diagnosis> {
  const file = options.target ?? defaultTarget;
  const read = await readAll(options);
  if (read instanceof ConfigurationError) return diagnosisOf(file, unreadable(read));
  // Only who examines needs all of this.
  const { examine } = await import('#run/examine/examine.ts');
  const { Examination } = await import('#run/examine/examination.ts');
  const failures: unknown[] = [];
  const examination = new Examination({ goesOn: true });
  const now = () => new Date();
  const prepared = await examine(
    {
      ...read,
      recorder: new Recorder({ write: () => {} }, now),
      onFailure: (error) => void failures.push(error),
    },
    examination,
  );
  await prepared?.stop();
  if (failures.length > 0) throw failures[0];
  return diagnosisOf(file, examination.results);
}

async function readAll(options: Options) {
  try {
    const chosen: Chosen = await chooseTarget(options);
    const { release, gegevensset, exchange: folder } = lawOf(chosen, options);
    const exchange = folder === undefined ? undefined : readExchangeFolder(folder, release);
    return { chosen, law: loadLaw({ release, gegevensset, exchange }) };
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
}

function unreadable(error: ConfigurationError): ProbeResult[] {
  const result = resultsOf('configuration', text('het doelbestand lezen', 'read the target file'));
  const failed = result.failed({
    found: error.said,
    remedy: text('verbeter dat, en probeer het opnieuw', 'mend that, and try again'),
  });
  const others = probeNames
    .filter((name) => name !== 'configuration')
    .map((name) => resultsOf(name, text('', '')).skipped());
  return [failed, ...others];
}

const examples = `
Examples:
  oso-keur doctor
  oso-keur doctor --target oso-keur.yaml --lang en
  oso-keur doctor --target oso-keur.yaml --json
  oso-keur doctor --target reference`;

import { Command, Option } from 'commander';
import { castSchools } from '#cast/cast-schools.ts';
import { describeDossier, withoutInspection } from '#dossier/dossier.ts';
import { dossierLawOf } from '#dossier/dossier-law-of.ts';
import { testBsns } from '#dossier/pgn.ts';
import { profileNamed } from '#dossier/profile.ts';
import { checkDriver, type TrialPupil, type Tried } from '#driver/check/check-driver.ts';
import { loadLaw, type ReleaseName } from '#law/load-law.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { readTargetFile } from '#preflight/read-target-file.ts';
import { schoolFor, sectorsFor } from '#preflight/school-for.ts';
import type { Target } from '#preflight/target.ts';
import { aboutOne } from '#run/lease/about-one.ts';
import { generatedDossiers } from '#run/lease/generated-dossier.ts';
import { firstDriver } from '#run/open-driver.ts';
import { type Language, text } from '#words/text.ts';
import { writeXml } from '#xml/write-xml.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { defaultTarget, lawOf } from '../run/choose-target.ts';
import { releaseOption } from '../run/release-option.ts';

type Options = {
  readonly target: string;
  readonly release?: ReleaseName;
  readonly json?: true;
  readonly lang: Language;
};

/** Tries the driver of a target by itself. */
export function driverCheckCommand(onExit: OnExit): Command {
  return new Command('driver-check')
    .description(
      'Try the driver of a target by itself, call by call, before any scenario. The LAS forgets what it knows.',
    )
    .option('-t, --target <file>', 'the target file', defaultTarget)
    .addOption(releaseOption())
    .option('--json', 'print what was found as JSON')
    .addOption(
      new Option('--lang <language>', 'what the screen speaks').choices(['nl', 'en']).default('nl'),
    )
    .action(async (options: Options) => {
      const tried = await tryDriver(options);
      const said = options.json ? `${JSON.stringify(tried, null, 2)}\n` : say(tried, options.lang);
      process.stdout.write(said);
      const isSound = tried.every(({ standing }) => standing !== 'to mend');
      onExit(isSound ? exitCodes.passed : exitCodes.configuration);
    });
}

async function tryDriver({ target: path, release }: Options): Promise<readonly Tried[]> {
  const target = readTargetFile(path);
  const driver = firstDriver(target);
  if (!driver) {
    throw new ConfigurationError(
      `The target file "${path}" lets a person drive ("driver.kind"): there is no driver to check; start "oso-keur run"`,
    );
  }
  const { name, version } = target.product;
  return checkDriver(driver, {
    product: { product: name, version },
    pupil: pupilFor(target, release),
    hasOperator: 'operator' in target.driver && target.driver.operator === true,
  });
}

function pupilFor(target: Target, named: ReleaseName | undefined): TrialPupil {
  const { gegevensset, ...asked } = lawOf({ kind: 'file', target }, { release: named });
  const law = loadLaw({ release: asked.release, gegevensset });
  const { pack, release } = law;
  const [profile = ''] = target.capabilities.profiles;
  const transfer = profileNamed(pack.kinds, profile);
  const role = target.capabilities.roles.includes('bron') ? 'bron' : 'doel';
  const school = schoolFor(target.schools, role, transfer) ?? target.schools[0];
  if (!school) throw new Error('A target file without schools is refused');
  const [sector = school.sector] = sectorsFor(role === 'bron' ? 'doel' : 'bron', transfer);
  const [pgn = ''] = testBsns();
  const draw = generatedDossiers(dossierLawOf(law));
  const drawn = draw({ profile, sender: school, size: 'any', seed: 1 });
  const { root, inspection } = describeDossier(pack, aboutOne(pack, drawn, pgn));
  return {
    brin: school.brin,
    pgn,
    dossier: writeXml(withoutInspection(root)),
    inspection,
    otherBrin: castSchools(release).counterpart[sector].brin,
    overdrachtsoort: transfer.overdrachtsoort,
  };
}

function say(tried: readonly Tried[], language: Language): string {
  const lines = tried.flatMap(({ call, standing, found, remedy }) => [
    `${signs[standing]} ${call}: ${found[language]}`,
    ...(remedy ? [`    ${remedy[language]}`] : []),
  ]);
  const count = tried.filter(({ standing }) => standing === 'to mend').length;
  const end = count === 0 ? words.sound : text(`Te herstellen: ${count}`, `To mend: ${count}`);
  return `${lines.join('\n')}\n${end[language]}\n`;
}

const signs = { 'in order': '+', refused: '+', 'not offered': '-', 'to mend': '!' } as const;

const words = {
  sound: text('De driver is te gebruiken', 'The driver can be used'),
} as const;

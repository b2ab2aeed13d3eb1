import { checkDossier, type DossierLaw } from '#dossier/check-dossier.ts';
import { layBeside } from '#dossier/official/lay-beside.ts';
import { suiteVersion } from '#law/suite-version.ts';
import { type OfficialValidator, officialValidator } from '#official/official-validator.ts';
import { saxonHe } from '#official/xslt/saxon-he.ts';
import { saxonJs } from '#official/xslt/saxon-js.ts';
import { bundleFolder } from '#preflight/bundle-folder.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { readGegevensset } from '#preflight/read-gegevensset.ts';
import { besideFormats } from '#report/official/all.ts';
import type { BesideFile } from '#report/official/beside-file.ts';
import type { Language } from '#words/text.ts';
import { exitCodes } from '../exit-code.ts';
import { listDossierFiles, readDossierFile } from './dossier-files.ts';
import { showCount } from './show-count.ts';

/** What dossiers are held to, and how it is told. */
export type BesideOptions = {
  readonly gegevensset: string;
  /** The folder or ZIP of the bundle. */
  readonly official: string;
  /** The jar of Saxon-HE; without it, saxon-js. */
  readonly saxon?: string;
  readonly format: string;
  readonly lang: Language;
  readonly limit: number;
};

/**
 * Lays what the published validator of a bundle finds in dossiers beside what we find, and answers the exit code.
 *
 * @throws ConfigurationError when the bundle or what runs it cannot be used.
 */
export async function checkBeside(
  paths: readonly string[],
  options: BesideOptions,
): Promise<number> {
  const { official: bundle, saxon, lang, limit } = options;
  const render = formatNamed(options.format);
  const law = readGegevensset(options.gegevensset);
  const runner = saxon === undefined ? saxonJs() : saxonHe(saxon);
  const listed = paths.flatMap(listDossierFiles);
  const files: BesideFile[] = [];
  const { folder, remove } = bundleFolder(bundle);
  try {
    const validator = officialValidator(folder, { law, runner });
    try {
      for (const file of listed) {
        files.push(await besideFile(file, { law, validator, limit }));
        showCount(files.length, listed.length);
      }
    } finally {
      await validator.end();
    }
  } finally {
    remove();
  }
  const context = { suite: suiteVersion, gegevensset: law.pack.version, bundle };
  process.stdout.write(render({ ...context, files }, lang));
  for (const file of files) {
    if (file.status === 'unreadable') process.stderr.write(`${file.file} ${file.why}\n`);
  }
  return Math.max(...files.map(codeOf), exitCodes.passed);
}

type Asked = {
  readonly law: DossierLaw;
  readonly validator: OfficialValidator;
  readonly limit: number;
};

async function besideFile(file: string, { law, validator, limit }: Asked): Promise<BesideFile> {
  const read = readDossierFile(file, limit);
  if ('why' in read) return { ...read, status: 'unreadable' };
  const ours = checkDossier(read.bytes, law);
  const findings = layBeside(ours, await validator.judge(read.bytes), law);
  return { file, status: 'compared', findings };
}

function formatNamed(name: string) {
  if (name === 'text' || name === 'json') return besideFormats[name];
  throw new ConfigurationError(
    `Cannot print what stands beside a bundle as "${name}": use --format ${Object.keys(besideFormats).join(' or ')}`,
  );
}

function codeOf(file: BesideFile): number {
  if (file.status === 'unreadable') return exitCodes.configuration;
  return file.findings.length === 0 ? exitCodes.passed : exitCodes.failed;
}

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command, Option } from 'commander';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { importBundle, packFiles } from '#preflight/import-gegevensset.ts';
import { systemReason } from '#preflight/system-reason.ts';
import type { Language } from '#words/text.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { showGegevenssetImport } from './show-gegevensset-import.ts';

type Options = {
  readonly out: string;
  readonly as?: string;
  readonly root?: string;
  readonly kindAt?: string;
  readonly profileAt?: string;
  readonly lang: Language;
};

/** Makes a pack of an official bundle. */
export function importCommand(onExit: OnExit): Command {
  return new Command('import')
    .description(
      'Make a pack of an official bundle (XML Schema, XSLT 2.0 and examples), and tell which of its rules are not judged.',
    )
    .argument('<bundle>', 'the folder, or the ZIP, of the bundle')
    .requiredOption('--out <folder>', 'where to write the pack: a new folder, or an empty one')
    .option('--as <version>', 'what to call it (default: what its dossiers call their version)')
    .option('--root <element>', 'the root of dossiers, where the bundle has no examples')
    .option('--kind-at <path>', 'where dossiers say their kind, as /dossier/overdrachtsoort')
    .option('--profile-at <path>', 'where they say their profile, as /dossier/metadata/overstap')
    .addOption(
      new Option('--lang <language>', 'what is printed speaks').choices(['nl', 'en']).default('nl'),
    )
    .addHelpText('after', examples)
    .action((bundle: string, { out, as, root, kindAt, profileAt, lang }: Options) => {
      const imported = importBundle(bundle, {
        version: as,
        root,
        overdrachtsoortAt: kindAt,
        overstapAt: profileAt,
      });
      for (const { path, content } of packFiles(imported)) writeNewFile(join(out, path), content);
      process.stdout.write(showGegevenssetImport(imported, { out, language: lang }));
      onExit(exitCodes.passed);
    });
}

function writeNewFile(path: string, content: string): void {
  if (existsSync(path)) {
    throw new ConfigurationError(
      `Will not write "${path}": it exists; name another folder with --out`,
    );
  }
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  } catch (cause) {
    throw new ConfigurationError(
      `Cannot write "${path}" (${systemReason(cause)}): name a folder with --out where you may write`,
      { cause },
    );
  }
}

const examples = `
Examples:
  oso-keur gegevensset import gegevensset-2020.zip --out my-2020
  oso-keur check --gegevensset my-2020 dossier.xml
  oso-keur gegevensset diff 2019.1 my-2020`;

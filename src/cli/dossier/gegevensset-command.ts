import { Command, Option } from 'commander';
import { comparePacks } from '#dossier/compare/compare-packs.ts';
import { renamedBetween } from '#law/renamed-between.ts';
import { readGegevensset } from '#preflight/read-gegevensset.ts';
import { packDiffFormats } from '#report/gegevensset/all.ts';
import type { Language } from '#words/text.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { gegevenssets } from './gegevensset-option.ts';
import { importCommand } from './import-command.ts';

type Options = { readonly format: keyof typeof packDiffFormats; readonly lang: Language };

/** Tells of the years of the gegevensset. */
export function gegevenssetCommand(onExit: OnExit): Command {
  return new Command('gegevensset')
    .description(
      'Tell what changed from one year of the gegevensset to another, and make a pack of an official bundle.',
    )
    .addCommand(diffCommand(onExit))
    .addCommand(importCommand(onExit));
}

function diffCommand(onExit: OnExit): Command {
  return new Command('diff')
    .description(
      'Tell what changed from one year to another: elements, categories, code lists and rules.',
    )
    .argument('<before>', `the earlier version: ${gegevenssets}`)
    .argument('<now>', 'the later version, likewise')
    .addOption(
      new Option('--format <format>', 'what to print')
        .choices(Object.keys(packDiffFormats))
        .default('text'),
    )
    .addOption(
      new Option('--lang <language>', 'what is printed speaks').choices(['nl', 'en']).default('nl'),
    )
    .addHelpText('after', examples)
    .action((before: string, now: string, { format, lang }: Options) => {
      const [earlier, later] = [readGegevensset(before), readGegevensset(now)];
      const diff = comparePacks({
        before: earlier,
        now: later,
        renamed: renamedBetween(earlier.pack.version, later.pack.version),
      });
      process.stdout.write(packDiffFormats[format](diff, lang));
      onExit(exitCodes.passed);
    });
}

const examples = `
Examples:
  oso-keur gegevensset diff 2018.1.1 2019.1
  oso-keur gegevensset diff 2018.1 2018.1.1 --lang en
  oso-keur gegevensset diff 2017.1.2 2019.1 --format json > changes.json`;

import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type ReleaseName, releases } from '#law/load-law.ts';
import { importExchange } from '#preflight/import-exchange.ts';
import type { Language } from '#words/text.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { writeNewFile } from '../statement/write-new-file.ts';
import { showImport } from './show-import.ts';

type Options = {
  readonly release: ReleaseName;
  readonly out: string;
  readonly operation?: ReadonlyMap<string, string>;
  readonly element?: ReadonlyMap<string, string>;
  readonly fault?: ReadonlyMap<string, string>;
  readonly by?: string;
  readonly lang: Language;
};

/** What is done with data of the exchange. */
export function exchangeCommand(onExit: OnExit): Command {
  return new Command('exchange')
    .description(
      'Make data of the exchange to lay over ours with --exchange, out of your own WSDL.',
    )
    .addCommand(importCommand(onExit));
}

function importCommand(onExit: OnExit): Command {
  return new Command('import')
    .description(
      'Make an overlay for --exchange of a WSDL (SOAP 1.1, document/literal) and its schemas, and tell what differs from our data.',
    )
    .argument('<wsdl>', 'the WSDL; its schemas are in it, or in files below its folder')
    .addOption(
      new Option('--release <year>', 'the release of the exchange')
        .choices(releases)
        .default('2022'),
    )
    .requiredOption('--out <folder>', 'where to write messages.json and assumptions.json')
    .option(
      '--operation <theirs=ours>',
      'which of our operations one of theirs is; may be repeated',
      collect,
    )
    .option(
      '--element <message/theirs=ours>',
      'which of our fields an element of a message is; may be repeated',
      collect,
    )
    .option(
      '--fault <theirs=ours>',
      'which of our faults (unreadable, strangeCertificate, outOfOrder; several with commas) one of theirs is; may be repeated',
      collect,
    )
    .option('--by <name>', 'who confirms what it settles (default: the WSDL itself)')
    .addOption(
      new Option('--lang <language>', 'what is printed speaks').choices(['nl', 'en']).default('nl'),
    )
    .addHelpText('after', examples)
    .action((wsdl: string, options: Options) => {
      importInto(wsdl, options);
      onExit(exitCodes.passed);
    });
}

function collect(
  told: string,
  before: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const [, theirs, ours] = /^([^=]+)=([^=]+)$/.exec(told) ?? [];
  if (theirs !== undefined && ours !== undefined) return new Map([...before, [theirs, ours]]);
  throw new InvalidArgumentError('give their name, "=" and ours');
}

function importInto(wsdl: string, options: Options): void {
  const { release, out, operation, element, fault, by, lang } = options;
  const faults = [...(fault ?? [])].map(([theirs, ours]) => [`fault/${theirs}`, ours] as const);
  const names = new Map([...(operation ?? []), ...(element ?? []), ...faults]);
  const imported = importExchange(wsdl, { release, names, by, language: lang });
  const { messages, confirmations } = imported.overlay;
  writeNewFile(join(out, 'messages.json'), `${JSON.stringify(messages, undefined, 2)}\n`);
  writeNewFile(join(out, 'assumptions.json'), `${JSON.stringify(confirmations, undefined, 2)}\n`);
  process.stdout.write(showImport(imported, { out, language: lang }));
}

const examples = `
Examples:
  oso-keur exchange import contract/oso.wsdl --release 2022 --out my-exchange
  oso-keur exchange import contract/oso.wsdl --out my-exchange --element sessiecontroleResponse/sector=sectorDoel
  oso-keur exchange import contract/oso.wsdl --out my-exchange --fault ClientFout=unreadable,strangeCertificate --fault ServerFout=outOfOrder
  oso-keur run --exchange my-exchange`;

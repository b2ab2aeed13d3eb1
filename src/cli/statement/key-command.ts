import { Command, InvalidArgumentError, Option } from 'commander';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { Holder } from '#statement/keys/holder.ts';
import type { KeyUse } from '#statement/keys/key-use.ts';
import { type Trust, trustedKeyOf } from '#statement/keys/trust.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { makeSigningKey } from './make-signing-key.ts';
import { readDays } from './read-days.ts';
import { writeNewFile } from './write-new-file.ts';

type Options = {
  readonly out: string;
  readonly for: keyof typeof uses;
  readonly name: string;
  readonly oin?: string;
  readonly validDays: number;
};

const uses = {
  self: 'self-declared',
  desk: 'attested',
  status: 'status',
} as const satisfies Record<string, KeyUse>;

/** Makes a key to sign with, and prints what others need to trust it. */
export function keyCommand(onExit: OnExit): Command {
  return new Command('key')
    .description(
      'Make a key to sign statements or status lists with; prints the trust file by which others know it.',
    )
    .requiredOption('--out <file>', 'where the private key goes; nobody else may read it')
    .addOption(
      new Option(
        '--for <use>',
        'what it signs: your own statements, those of the service desk, or its status lists',
      )
        .choices(Object.keys(uses))
        .makeOptionMandatory(),
    )
    .requiredOption('--name <name>', 'whose it is; a supplier as in its target file')
    .addOption(
      new Option('--oin <number>', 'the OIN of the supplier, as in its target file').argParser(
        readOin,
      ),
    )
    .option('--valid-days <number>', 'how long it is to be trusted', readDays, 730)
    .addHelpText('after', examples)
    .action(async (options: Options) => {
      process.stdout.write(await makeKey(options));
      onExit(exitCodes.passed);
    });
}

async function makeKey(options: Options): Promise<string> {
  const key = await makeSigningKey(uses[options.for], holderOf(options));
  writeNewFile(options.out, written(key), 0o600);
  // What it signs within this second counts too.
  const from = new Date(Math.floor(Date.now() / 1000) * 1000);
  const until = new Date(from.getTime() + options.validDays * dayMs);
  const row = trustedKeyOf(key, { from: from.toISOString(), until: until.toISOString() });
  return written({ format: 1, keys: [row] } satisfies Trust);
}

const dayMs = 86_400_000;

function holderOf({ name, oin, for: use }: Options): Holder {
  if (use === 'self' && oin === undefined) {
    throw new ConfigurationError(
      'A supplier is known by its OIN: give --oin with the number that stands in your target file',
    );
  }
  return oin === undefined ? { name } : { name, oin };
}

function readOin(value: string): string {
  if (/^\d{20}$/.test(value)) return value;
  throw new InvalidArgumentError('An OIN has twenty digits.');
}

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const examples = `
Examples:
  oso-keur key --for self --name "Voorbeeld B.V." --oin 00000003999999990000 --out vendor.jwk > vendor-key.json
  oso-keur key --for desk --name "OSO-servicedesk" --out desk.jwk > desk-key.json
  oso-keur key --for status --name "OSO-servicedesk" --valid-days 365 --out status.jwk > status-key.json`;

import { createReadStream, createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { Command } from 'commander';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { systemReason } from '#preflight/system-reason.ts';
import { servedAt } from '#register/database/directory-lock.ts';
import { type KeptTable, keptTables } from '#register/keeping/kept-tables.ts';
import { text } from '#words/text.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { writeNewFile } from '../statement/write-new-file.ts';
import { act } from './act.ts';
import { endWith } from './end-with.ts';
import { type RegisterOptions, withRegisterOptions } from './register-options.ts';
import { tokenOf } from './token-of.ts';

const tables = Object.keys(keptTables) as readonly KeptTable[];

/** The commands by which all of the register goes out, and comes back. */
export function backupCommands(onExit: OnExit): readonly Command[] {
  return [exportCommand(onExit), backupCommand(onExit), restoreCommand(onExit)];
}

function exportCommand(onExit: OnExit): Command {
  const command = new Command('export')
    .description(
      'Write every table as JSON and as CSV, for other programs; tokens and bundles are left out.',
    )
    .requiredOption('--out <folder>', 'where they go');
  return withRegisterOptions(command).action(
    (options: RegisterOptions & { readonly out: string }) =>
      act(onExit, options, async (ask) => {
        for (const table of tables) {
          const { json, csv } = await ask('exportTable', { table });
          writeNewFile(`${options.out}/${table}.json`, json);
          writeNewFile(`${options.out}/${table}.csv`, csv);
        }
        return { answer: { tables }, said: `${options.out}\n` };
      }),
  );
}

function backupCommand(onExit: OnExit): Command {
  const command = new Command('backup')
    .description(
      'Write all of the register into one file, from which it can be restored here or elsewhere.',
    )
    .requiredOption(
      '--out <file>',
      'where it goes, as register.ndjson.gz; nobody else may read it',
    );
  return withRegisterOptions(command).action(
    (options: RegisterOptions & { readonly out: string }) =>
      endWith(onExit, options, async () => {
        const url = process.env.DATABASE_URL ? undefined : servedAt(options.data);
        await (url === undefined ? backupHere(options) : backupFrom(url, options));
        process.stdout.write(`${options.out}\n`);
        return exitCodes.passed;
      }),
  );
}

type Backup = RegisterOptions & { readonly out: string };

async function backupHere({ data, out }: Backup): Promise<void> {
  const { openRegister } = await import('./open-register.ts');
  const { backupLines } = await import('#register/keeping/backup.ts');
  const { register, close } = await openRegister(data, { isBrief: true });
  try {
    await writePacked(out, Readable.from(backupLines(register.database)));
  } finally {
    await close();
  }
}

async function backupFrom(url: string, options: Backup): Promise<void> {
  const response = await fetch(`${url}/api/backup`, {
    headers: { Authorization: `Bearer ${tokenOf(options) ?? '-'}` },
  });
  if (!response.ok || !response.body) {
    throw new ConfigurationError(
      `Cannot make a backup of the register at ${url} (${response.status}): give the token of who leads with --as`,
    );
  }
  await writePacked(
    options.out,
    Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]),
  );
}

/** A file that is there is whole, or it is not there. */
async function writePacked(out: string, lines: Readable): Promise<void> {
  const partial = `${out}.part`;
  try {
    mkdirSync(dirname(out), { recursive: true });
    await pipeline(lines, createGzip(), createWriteStream(partial, { mode: 0o600 }));
    renameSync(partial, out);
  } catch (cause) {
    rmSync(partial, { force: true });
    throw new ConfigurationError(
      `Cannot write the backup "${out}" (${systemReason(cause)}): name by --out a place that you may write to`,
      { cause },
    );
  }
}

function restoreCommand(onExit: OnExit): Command {
  const command = new Command('restore')
    .description(
      'Write a backup into an empty data directory, or an empty PostgreSQL: all of it, or nothing.',
    )
    .argument('<file>', 'what "oso-keur register backup" wrote');
  return withRegisterOptions(command).action((file: string, options: RegisterOptions) =>
    endWith(onExit, options, async () => {
      const { openRegister } = await import('./open-register.ts');
      const { restoreLines } = await import('#register/keeping/backup.ts');
      const { register, close } = await openRegister(options.data, { isBrief: true });
      try {
        const { rows } = await restoreLines(register.database, linesOf(file));
        const said = text(`${rows} regels teruggezet\n`, `${rows} rows restored\n`);
        process.stdout.write(said[options.lang]);
        return exitCodes.passed;
      } finally {
        await close();
      }
    }),
  );
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip();
  const packed = createReadStream(file);
  packed.on('error', (cause) => unpacked.destroy(cause));
  try {
    yield* createInterface({ input: packed.pipe(unpacked), crlfDelay: Number.POSITIVE_INFINITY });
    if (unpacked.errored) throw unpacked.errored;
  } catch (cause) {
    throw new ConfigurationError(
      `Cannot read the backup "${file}" (${systemReason(cause)}): name a file that "oso-keur register backup" wrote`,
      { cause },
    );
  }
}

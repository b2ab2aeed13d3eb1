import { Command, InvalidArgumentError, Option } from 'commander';
import { suiteVersion } from '#law/suite-version.ts';
import type { Language } from '#words/text.ts';
import { text } from '#words/text.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { deskKeys } from '../register/desk-keys.ts';
import type { OpenRegister } from '../register/open-register.ts';
import { withKeyOptions } from '../register/register-options.ts';
import { untilStopped } from '../simulate/until-stopped.ts';
import { allowedBy } from '../worker/allowed-by.ts';
import { type WorkingOptions, withWorkingOptions } from '../worker/worker-options.ts';

type Options = WorkingOptions & {
  readonly data: string;
  readonly host: string;
  readonly port: number;
  readonly key?: string;
  readonly statusKey?: string;
  readonly lang: Language;
};

/** Serves the API of the register, until it is stopped. */
export function serveCommand(onExit: OnExit): Command {
  const command = new Command('serve')
    .description(
      'Serve the register as a JSON API (its description: /api/openapi.json), and do its jobs, until it is stopped. Commands on the same data directory ask it.',
    )
    .addOption(
      new Option(
        '--data <folder>',
        'the data directory of the register; not used with DATABASE_URL',
      )
        .env('OSO_KEUR_DATA')
        .default('oso-keur-data'),
    )
    .option(
      '--host <address>',
      'where to listen; others than this machine belong behind TLS',
      '127.0.0.1',
    )
    .option('--port <number>', 'which port; 0 is any that is free', readPort, 8460)
    .addOption(
      new Option('--lang <language>', 'what the screen speaks').choices(['nl', 'en']).default('nl'),
    );
  return withWorkingOptions(withKeyOptions(command), 1).action(async (options: Options) => {
    await serve(options);
    onExit(exitCodes.passed);
  });
}

async function serve({ data, lanes, lease, allow, ...options }: Options): Promise<void> {
  // Only who serves needs a server.
  const { openRegister } = await import('../register/open-register.ts');
  const { startWorker } = await import('../worker/start-worker.ts');
  const working = { data, lanes, lease, ...(allow && { allow }) };
  const opened = await openRegister(data, deskKeys(options), allowedBy(allow));
  try {
    const worker = lanes > 0 ? await startWorker(opened.register, working) : undefined;
    try {
      await serveOn(opened, options);
    } finally {
      await worker?.stop();
    }
  } finally {
    await opened.close();
  }
}

async function serveOn(
  { register, lock }: OpenRegister,
  { host, port, lang }: Pick<Options, 'host' | 'port' | 'lang'>,
): Promise<void> {
  const { serveApi } = await import('#web/api/serve-api.ts');
  const options = { register, version: suiteVersion, onFailure: tellFailure };
  const served = await serveApi({ ...options, host, port });
  const stopped = untilStopped();
  lock?.serveAt(served.url);
  const said = text(`Het register staat op ${served.url}`, `The register is at ${served.url}`);
  process.stdout.write(`${said[lang]}\n`);
  await stopped;
  await served.close();
}

function readPort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new InvalidArgumentError('Give a port: a whole number from 0 to 65535.');
}

/** A fault of ours in one question must not end the rest. */
function tellFailure(error: unknown): void {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`OSO Keur itself failed in one question; please report this: ${why}\n`);
}

import { Command, InvalidArgumentError, Option } from 'commander';
import { suiteVersion } from '#law/suite-version.ts';
import type { DeskKeys } from '#register/register.ts';
import type { Language } from '#words/text.ts';
import { text } from '#words/text.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { deskKeys } from '../register/desk-keys.ts';
import type { OpenRegister } from '../register/open-register.ts';
import { withJudgeOptions, withKeyOptions } from '../register/register-options.ts';
import { untilStopped } from '../simulate/until-stopped.ts';
import { allowedBy } from '../worker/allowed-by.ts';
import { productionBy } from '../worker/production-by.ts';
import { type WorkingOptions, withWorkingOptions } from '../worker/worker-options.ts';

type Options = WorkingOptions & {
  readonly data: string;
  readonly host: string;
  readonly port: number;
  readonly url?: URL;
  readonly behindProxy?: true;
  readonly demo?: true;
  readonly key?: string;
  readonly statusKey?: string;
  readonly gegevensset?: string;
  readonly exchange?: string;
  readonly lang: Language;
};

/** Serves the pages and the API of the register, until it is stopped. */
export function serveCommand(onExit: OnExit): Command {
  const command = new Command('serve')
    .summary('serve the register as pages and as a JSON API, until it is stopped')
    .description(
      'Serve the register until it is stopped: pages for schools, suppliers and the service desk, and a JSON API (its description: /api/openapi.json); and do its jobs. On an empty register it prints a one-time link for who leads. Commands on the same data directory ask it.',
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
    .option(
      '--url <address>',
      'where others reach it, as https://keur.example: the address of the proxy that does TLS',
      readUrl,
    )
    .option('--behind-proxy', 'take who asks from X-Forwarded-For, as that proxy writes it down')
    .option('--demo', 'fill an empty register with an invented world, marked as such on every page')
    .addOption(
      new Option('--lang <language>', 'what the screen speaks').choices(['nl', 'en']).default('nl'),
    );
  return withWorkingOptions(withJudgeOptions(withKeyOptions(command)), 1)
    .addHelpText('after', environmentHelp)
    .action(async (options: Options) => {
      await serve(options);
      onExit(exitCodes.passed);
    });
}

const environmentHelp = `
Signing in at your own organisation (OpenID Connect), besides passwords:
  OSO_KEUR_OIDC_ISSUER         its address, as https://login.example
  OSO_KEUR_OIDC_CLIENT_ID      the name by which it knows us
  OSO_KEUR_OIDC_CLIENT_SECRET  and the secret, if it gave one
  OSO_KEUR_OIDC_CLAIM          the claim with the e-mail address of somebody in the register (email)
  OSO_KEUR_OIDC_NAME           what the button calls it
It has to lead back to <url>/aanmelden/elders/terug.

Example:
  oso-keur serve --demo --data demo`;

async function serve(options: Options): Promise<void> {
  const { data, lanes, lease, allow, production } = options;
  // Only who serves needs a server.
  const { openRegister } = await import('../register/open-register.ts');
  const { startWorker } = await import('../worker/start-worker.ts');
  const { demoKeys } = await import('./demo-keys.ts');
  const keys = options.demo ? await demoKeys(data) : deskKeys(options);
  const opened = await openRegister(data, {
    ...options,
    ...{ keys, allowed: allowedBy(allow), production: productionBy(production) },
  });
  try {
    const working = {
      data,
      lanes,
      lease,
      ...(allow && { allow }),
      ...(production && { production }),
    };
    const worker = lanes > 0 ? await startWorker(opened.register, working) : undefined;
    try {
      await serveOn(opened, { ...options, keys });
    } finally {
      await worker?.stop();
    }
  } finally {
    await opened.close();
  }
}

async function serveOn(
  { register, lock }: OpenRegister,
  { host, port, url, lang, keys, ...options }: Options & { readonly keys: DeskKeys },
): Promise<void> {
  const { serveWeb } = await import('#web/serve-web.ts');
  const { oidcSettings } = await import('#web/sessions/oidc.ts');
  const { doorsOf } = await import('./doors.ts');
  const oidc = oidcSettings(process.env);
  const doors = await doorsOf(register, { isDemo: options.demo === true, keys });
  const served = await serveWeb({
    ...{ register, version: suiteVersion, onFailure: tellFailure, host, port, oidc },
    ...{ publicUrl: url, isBehindProxy: options.behindProxy, isInvented: doors.isInvented },
  });
  const stopped = untilStopped();
  lock?.serveAt(served.url);
  const said = text(`Het register staat op ${served.url}`, `The register is at ${served.url}`);
  process.stdout.write(`${said[lang]}\n`);
  for (const { who, link } of doors.links) {
    process.stdout.write(`${who[lang]}: ${url?.origin ?? served.url}${link}\n`);
  }
  await stopped;
  await served.close();
}

function readPort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new InvalidArgumentError('Give a port: a whole number from 0 to 65535.');
}

function readUrl(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url;
  throw new InvalidArgumentError('Give an address without a path, as https://keur.example.');
}

/** A fault of ours in one question must not end the rest. */
function tellFailure(error: unknown): void {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`OSO Keur itself failed in one question; please report this: ${why}\n`);
}

import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Pupils } from './bron/pupils.ts';
import { applyChange, listCatalogue } from './catalogue.ts';
import { Asks } from './doel/asks.ts';
import type { Installation } from './installation.ts';
import { soundLas } from './las.ts';
import { createDriver } from './serve/driver.ts';
import { createEndpoint, endpointPath } from './serve/endpoint.ts';
import { listen } from './serve/listen.ts';
import { readSettings, type Settings } from './settings.ts';
import { UnusableSettingsError } from './unusable-settings-error.ts';
import { makeCall } from './wire/call.ts';

// With --catalogue: lists the mutants and variants. Otherwise: reads one line of settings from
// stdin, tells on stdout where it serves, and serves until stdin ends or SIGTERM comes.

if (process.argv.includes('--catalogue')) {
  writeLine(listCatalogue());
} else {
  process.exit(await run());
}

/** Serves until told to stop, and gives the exit code. */
async function run(): Promise<number> {
  const input = createInterface({ input: process.stdin });
  const ended = once(input, 'close');
  try {
    const [line] = await Promise.race([once(input, 'line'), ended.then(() => [''])]);
    writeLine(await start(readSettings(line)));
  } catch (error) {
    if (!(error instanceof UnusableSettingsError)) {
      throw error;
    }
    process.stderr.write(`${error.message}\n`);
    return 3;
  }
  await Promise.race([ended, once(process, 'SIGTERM')]);
  return 0;
}

/** Opens both servers and tells where they are. */
async function start(settings: Settings) {
  const las = settings.change === undefined ? soundLas : applyChange(soundLas, settings.change);
  const installation: Installation = {
    las,
    settings,
    pupils: new Pupils(),
    asks: new Asks(),
    call: makeCall(settings.tls, las.writer.prefixOf),
    now: () => new Date(),
  };
  const { host } = settings;
  const endpointPort = await listen(createEndpoint(installation), host, settings.endpointPort);
  const driverPort = await listen(createDriver(installation), host, settings.driverPort);
  return {
    endpoint: `https://${host}:${endpointPort}${endpointPath}`,
    driver: `http://${host}:${driverPort}`,
  };
}

function writeLine(document: unknown): void {
  process.stdout.write(`${JSON.stringify(document)}\n`);
}

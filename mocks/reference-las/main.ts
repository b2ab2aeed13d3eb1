import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Pupils } from './bron/pupils.ts';
import { applyChange, listCatalogue } from './catalogue.ts';
import { Asks } from './doel/asks.ts';
import { forgetAll, type Installation } from './installation.ts';
import { soundLas } from './las.ts';
import { Register } from './register.ts';
import { createDriver } from './serve/driver.ts';
import { createEndpoint, endpointPath } from './serve/endpoint.ts';
import { listen } from './serve/listen.ts';
import { makeProgram } from './serve/program.ts';
import { readSettings, type Settings } from './settings.ts';
import { UnusableSettingsError } from './unusable-settings-error.ts';
import { makeAgents, makeCall } from './wire/call.ts';
import { releases } from './wire/releases.ts';
import { makeRest } from './wire/rest.ts';

// With --catalogue: lists the mutants, variants and miniatures. Otherwise: reads one line of settings from
// stdin, tells on stdout where it serves, and serves until stdin ends or SIGTERM comes.

if (process.argv.includes('--catalogue')) {
  writeLine(await listCatalogue());
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
  const { change } = settings;
  const las = change === undefined ? soundLas : await applyChange(soundLas, change);
  const dialect = { ...las.writer, release: releases[settings.release] };
  const agentFor = makeAgents(settings.tls, las.decisions.guardsCalls);
  const installation: Installation = {
    las,
    settings,
    pupils: new Pupils(),
    asks: new Asks(),
    requests: new Register(),
    linkKeys: new Register(),
    notifications: new Register(),
    feedback: new Register(),
    log: new Register(),
    dialect,
    call: makeCall(agentFor, { dialect, sendBody: las.decisions.sendsBody }),
    rest: makeRest(agentFor),
    now: () => new Date(),
  };
  const { host } = settings;
  const server = createEndpoint(installation);
  const endpointPort = await listen(server, host, settings.endpointPort);
  const endpoint = `https://${host}:${endpointPort}${endpointPath}`;
  const driver = createDriver(installation, endpoint);
  const driverPort = await listen(driver, host, settings.driverPort);
  const servers = [
    { server, host, port: endpointPort },
    { server: driver, host, port: driverPort },
  ];
  const program = makeProgram(server, servers, () => forgetAll(installation));
  las.decisions.livesOn(program, settings.tls);
  return { endpoint, driver: `http://${host}:${driverPort}` };
}

function writeLine(document: unknown): void {
  process.stdout.write(`${JSON.stringify(document)}\n`);
}

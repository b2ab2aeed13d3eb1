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
import { closeAll, makeProgram } from './serve/program.ts';
import { readSettings, type Settings } from './settings.ts';
import { UnusableSettingsError } from './unusable-settings-error.ts';
import { type AgentFor, makeAgents, makeCall } from './wire/call.ts';
import { releases } from './wire/releases.ts';
import { makeRest } from './wire/rest.ts';

// With --catalogue: lists the mutants, variants and miniatures. Otherwise: reads a line of settings from stdin, tells on
// stdout where it serves, and serves until stdin ends or SIGTERM comes. Another line of settings makes another LAS of it, an
// empty one none, and it says so.

if (process.argv.includes('--catalogue')) {
  writeLine(await listCatalogue());
} else {
  process.exit(await run());
}

/** Serves until told to stop, and gives the exit code. */
async function run(): Promise<number> {
  const input = createInterface({ input: process.stdin });
  process.once('SIGTERM', () => input.close());
  let serving: Serving | undefined;
  try {
    for await (const line of input) {
      serving?.close();
      const isToServe = line !== '' || serving === undefined;
      serving = isToServe ? await start(readSettings(line)) : { addresses: {}, close: () => {} };
      writeLine(serving.addresses);
    }
    if (serving === undefined) readSettings('');
  } catch (error) {
    if (!(error instanceof UnusableSettingsError)) {
      throw error;
    }
    process.stderr.write(`${error.message}\n`);
    return 3;
  }
  return 0;
}

/** Where a LAS serves, and how it ends. */
type Serving = {
  readonly addresses: Readonly<Record<string, string>>;
  readonly close: () => void;
};

/** Opens both servers and tells where they are. */
async function start(settings: Settings): Promise<Serving> {
  const { change } = settings;
  const sound = soundLas(settings.year);
  const las = change === undefined ? sound : await applyChange(sound, change);
  const dialect = { ...las.writer, release: releases[settings.release] };
  const agents = makeAgents(settings.tls, las.decisions);
  let isClosed = false;
  // What was put off until later is left undone when this LAS has ended.
  const agentFor: AgentFor = (message) => {
    if (isClosed) throw new Error('This LAS has ended');
    return agents(message);
  };
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
    askers: new Register(),
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
  return {
    addresses: { endpoint, driver: `http://${host}:${driverPort}` },
    close: () => {
      isClosed = true;
      closeAll(servers);
    },
  };
}

function writeLine(document: unknown): void {
  process.stdout.write(`${JSON.stringify(document)}\n`);
}

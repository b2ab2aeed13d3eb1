import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadLaw } from '#law/load-law.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { readExchangeFolder } from '#preflight/read-exchange-folder.ts';
import { readTargetFile } from '#preflight/read-target-file.ts';
import type { Target } from '#preflight/target.ts';
import { keptAuthority } from '#run/certificates.ts';
import type { Chosen } from '#run/prepare.ts';
import { RunFolder } from '#run/run-folder.ts';
import { ActError } from '#simulate/act-error.ts';
import { ControlServer } from '#simulate/control/control-server.ts';
import { defaultTarget } from '#simulate/default-target.ts';
import { LineFile } from '#simulate/line-file.ts';
import { sayLine } from '#simulate/log/say-line.ts';
import { openSimulation } from '#simulate/open-simulation.ts';
import type { SimulatedTarget } from '#simulate/simulated-target.ts';
import type { Simulation } from '#simulate/simulation.ts';
import type { Law } from '#verdict/law.ts';
import { text } from '#words/text.ts';
import { lawOf } from '../run/choose-target.ts';
import { endWords } from './end-words.ts';
import { mischiefList } from './mischief-list.ts';
import type { SimulateOptions } from './simulate-options.ts';
import { startWords } from './start-words.ts';
import { untilStopped } from './until-stopped.ts';

/** Plays the cast until somebody stops it, and prints every message with its judgement. */
export async function simulate(options: SimulateOptions): Promise<void> {
  const { mischief, lang, json, folder, transcript: isKept } = options;
  if (mischief.includes('list')) return void process.stdout.write(mischiefList(lang));
  const file = options.target === undefined ? undefined : readTargetFile(options.target);
  const law = lawFor(options, file);
  const target = targetFor(options, { law, file });
  const transcript = isKept ? transcriptIn(folder) : undefined;
  const lines = new LineFile({ write: (all) => transcript?.write(all) });
  const screen = new LineFile({ write: print });
  const simulation = await open(law, target, lines);
  const control = new ControlServer({
    simulation,
    transcript: transcript && { path: transcript.transcriptPath, flush: () => lines.flush() },
    port: options.control ?? (options.ports === 0 ? 0 : controlPort),
    onFailure: tellFailure,
  });
  try {
    misbehave(simulation, mischief);
    const address = await control.start();
    const started = { control: address, transcript: transcript?.transcriptPath };
    const stopped = untilStopped();
    print(
      json
        ? JSON.stringify(toldOf(simulation, started))
        : await startWords(simulation, started, lang),
    );
    simulation.log.listen((line) => {
      screen.write(json ? JSON.stringify(line) : sayLine(line, lang));
    });
    await stopped;
  } finally {
    await control.stop();
    await simulation.close();
    lines.flush();
    screen.flush();
    transcript?.close();
  }
  const { counts } = simulation.log;
  print(json ? JSON.stringify({ kind: 'ended', counts }) : endWords(counts, lang));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const controlPort = 8447;

function lawFor(options: SimulateOptions, file: Target | undefined): Law {
  const chosen: Chosen = file ? { kind: 'file', target: file } : { kind: 'reference' };
  const { release, gegevensset, exchange: folder } = lawOf(chosen, options);
  const exchange = folder === undefined ? undefined : readExchangeFolder(folder, release);
  return loadLaw({ release, gegevensset, exchange });
}

function targetFor(
  { endpoint, ports, folder, target: path }: SimulateOptions,
  { law, file }: { readonly law: Law; readonly file: Target | undefined },
): SimulatedTarget {
  const usual = file ? inTestCa(file, path) : defaultTarget(law.release, resolve(folder, 'tls'));
  const cast = ports === undefined ? usual.cast : { ...usual.cast, ...portsFrom(ports) };
  return { ...usual, cast, ...(endpoint !== undefined && { endpoint }) };
}

function inTestCa({ tls, ...target }: Target, path = ''): SimulatedTarget {
  if ('folder' in tls) return { ...target, tls: { folder: tls.folder } };
  throw new ConfigurationError(
    text(
      `"${path}" noemt eigen certificaten, en een simulatie speelt onder onze test-CA: noem "tls.folder", of laat --target weg`,
      `"${path}" names certificates of its own, and a simulation plays under our test CA: name "tls.folder", or leave --target out`,
    ),
  );
}

function portsFrom(first: number): Omit<SimulatedTarget['cast'], 'host'> {
  const at = (place: number) => (first === 0 ? 0 : first + place);
  return { trafficCenterPort: at(0), schoolPort: at(1), osrPort: at(2), kvsPort: at(3) };
}

function transcriptIn(folder: string): RunFolder {
  return new RunFolder(resolve(folder), new Date(), { isLasting: false, option: '--folder' });
}

async function open(law: Law, target: SimulatedTarget, lines: LineFile): Promise<Simulation> {
  const authority = await keptAuthority(target, target.tls.folder);
  const read = (name: string) => readFileSync(join(target.tls.folder, name), 'utf8');
  return openSimulation({
    law,
    target,
    authority,
    identity: { certificate: read('target.pem'), key: read('target.key') },
    // Whole in its lines, so that it can be handed over as one file.
    sink: lines,
    onFailure: tellFailure,
  });
}

function misbehave({ mischief }: Simulation, asked: readonly string[]): void {
  try {
    mischief.set(asked);
  } catch (cause) {
    if (!(cause instanceof ActError)) throw cause;
    throw new ConfigurationError(`${cause.message}; "--mischief list" tells what each does`, {
      cause,
    });
  }
}

function toldOf(
  { addresses, tls, target }: Simulation,
  started: { readonly control: string; readonly transcript: string | undefined },
) {
  const { folder } = target.tls;
  const files = {
    ca: join(folder, 'ca.pem'),
    certificate: join(folder, 'target.pem'),
    key: join(folder, 'target.key'),
  };
  return { kind: 'started', addresses, ...started, tls: { ca: tls.ca, files } };
}

/** A fault of ours in one message must not end the rest. */
function tellFailure(error: unknown): void {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`OSO Keur itself failed in one message; please report this: ${why}\n`);
}

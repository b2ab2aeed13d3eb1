import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commandDriver } from '#driver/command-driver.ts';
import type { Driver, Glances } from '#driver/driver.ts';
import { httpDriver } from '#driver/http-driver.ts';
import { Desk } from '#driver/operator/desk.ts';
import { type OperatorDriver, operatorDriver } from '#driver/operator/operator-driver.ts';
import { servePage } from '#driver/operator/page/serve-page.ts';
import type { TaskFile } from '#driver/operator/task.ts';
import { openTerminal } from '#driver/operator/terminal.ts';
import { tieredDriver } from '#driver/tiered-driver.ts';
import type { Recorder } from '#evidence/recorder.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { Target } from '#preflight/target.ts';
import type { Language } from '#words/text.ts';

/** Who can be asked to do something in the LAS, by a terminal, and what that speaks. */
export type Person = {
  readonly input: NodeJS.ReadableStream;
  readonly output: { write(content: string): unknown };
  readonly language: Language;
};

/** What opening a driver needs. */
export type OpenDriverOptions = {
  readonly recorder: Recorder;
  /** Who is there to be asked, if anybody is. */
  readonly person: Person | undefined;
  /** Where the files go that the operator needs. */
  readonly folder: string;
};

/** A driver that is ready to be asked. */
export type OpenDriver = {
  readonly driver: Driver;
  readonly glances: Glances;
  /** How long people were waited for up to now, in milliseconds. */
  waitedMs(): number;
  /** The desk, where a person takes part, with what that speaks and where its files go. */
  readonly desk?: Desk;
  /** Tells that person why a pupil has to be entered by hand after all. */
  readonly noteUnloaded?: OperatorDriver['noteUnloaded'];
  readonly language?: Language;
  readonly handouts?: string;
  stop(): void;
};

/**
 * Opens the driver that a target file chooses, with a terminal and a page where a person takes part.
 *
 * @throws ConfigurationError when a person is needed and nobody is there, or the page cannot be served.
 */
export async function openDriver(target: Target, options: OpenDriverOptions): Promise<OpenDriver> {
  const { driver: choice } = target;
  const first = firstDriver(target);
  const isWanted = 'kind' in choice || choice.operator === true;
  const { person } = options;
  if (!isWanted || (first && !person)) {
    if (!first) throw new Error('A target without a driver of its own has an operator');
    return { driver: first, glances: first, waitedMs: () => 0, stop: () => {} };
  }
  if (!person) throw nobodyThere();
  const { operator, ...open } = await seat(target, { ...options, person });
  const tiers = first ? tieredDriver(first, operator) : operator;
  const { noteUnloaded } = operator;
  return { driver: tiers.driver, glances: tiers.glances, noteUnloaded, ...open };
}

/** Opens what a target file names besides a person: its driver API or its program; undefined where it names neither. */
export function firstDriver({ driver, limits }: Target): Driver | undefined {
  const { account } = driver;
  const limitMs = limits.answerMs;
  if ('url' in driver) return httpDriver({ url: driver.url, account, limitMs });
  if ('kind' in driver) return undefined;
  return commandDriver({ command: driver.command, folder: driver.folder, account, limitMs });
}

type Seat = Omit<OpenDriver, 'driver' | 'glances'> & { readonly operator: OperatorDriver };

const usualMinutes = 15;

async function seat(
  { driver, product }: Target,
  { recorder, person, folder }: OpenDriverOptions & { readonly person: Person },
): Promise<Seat> {
  const { answerMinutes = usualMinutes, pagePort = 0 } = driver;
  const desk = new Desk({
    patienceMs: Math.min(answerMinutes * 60_000, 2 ** 31 - 1),
    nowMs: () => performance.now(),
    // Before the run has begun nothing stands still.
    onEvent: (event) => recorder.entries.length > 0 && recorder.record(event),
  });
  const { language } = person;
  const page = await servePage(desk, { port: pagePort, language }).catch((cause) => {
    throw new ConfigurationError(
      `The page for the operator cannot be served on port ${pagePort} (${cause.message}): free it, or mend "driver.pagePort" in the target file`,
      { cause },
    );
  });
  const pathOf = (file: TaskFile) => keep(join(folder, 'operator'), file);
  const goesOnBy = `oso-keur run --continue ${folder}`;
  const close = openTerminal(desk, { ...person, page: page.url, goesOnBy, pathOf });
  return {
    operator: operatorDriver(desk, { product: product.name, version: product.version }),
    desk,
    language,
    handouts: join(folder, 'operator'),
    waitedMs: () => desk.waitedMs,
    stop: () => {
      desk.close();
      close();
      page.stop();
    },
  };
}

function keep(folder: string, { name, content }: TaskFile): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, content);
  return resolve(path);
}

function nobodyThere(): ConfigurationError {
  return new ConfigurationError(
    'The target file says that a person drives the LAS ("driver.kind"), and with --ci nobody is asked: run without --ci, or name "driver.url" or "driver.command"',
  );
}

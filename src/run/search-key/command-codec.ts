/**
 * The user's own program as codec, so that nobody must tell us a secret:
 *
 * 1. It is started once, and gets one question a line, as JSON, on its standard input; it answers each with one line of
 *    JSON on its standard output, in the order of the questions. The next question comes after the answer.
 * 2. `{"op":"keyOf","pgn":"…"}` is answered with `{"zoeksleutel":"…","pgnfrag":"…"}`, without pgnfrag in '18;
 *    `{"op":"matches","pgn":"…","zoeksleutel":"…","pgnfrag":"…"}` with `{"matches":true}` or `{"matches":false}`.
 * 3. It never gets a PGN that somebody may have.
 * 4. What it does not answer in time, or answers in another way, ends the run without a verdict: it is for the user to mend.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import { isTestPgn } from '#dossier/pgn.ts';
import type { SearchKey } from '#exchange/messages.ts';
import type { SearchKeyCodec, SearchKeyForm } from '#exchange/search-key.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';

/** A codec that has a life of its own. */
export type RunningCodec = SearchKeyCodec & { stop(): Promise<void> };

/** How the program is asked. */
export type CommandOptions = SearchKeyForm & {
  readonly command: readonly string[];
  /** Where the program starts. */
  readonly folder: string;
  readonly limitMs: number;
};

/** Starts the user's program; it answers when it is first asked. */
export function commandCodec(options: CommandOptions): RunningCodec {
  const program = new Program(options);
  const shape = keyShape(options.hasPgnfrag);
  return {
    async keyOf(pgn) {
      const key = await program.ask<SearchKey>({ op: 'keyOf', pgn }, shape);
      // Base64 may come in lines; on the wire they do not count.
      return { ...key, zoeksleutel: key.zoeksleutel.replace(/\s/g, '') };
    },
    async matches(key, pgn) {
      const { matches } = await program.ask<Matches>({ op: 'matches', pgn, ...key }, matchesShape);
      return matches;
    },
    stop: () => program.stop(),
  };
}

type Question = { readonly op: 'keyOf' | 'matches'; readonly pgn: string };

type Matches = { readonly matches: boolean };

const matchesShape = {
  type: 'object',
  required: ['matches'],
  properties: { matches: { type: 'boolean' } },
};

function keyShape(hasPgnfrag: boolean): SchemaObject {
  const zoeksleutel = { type: 'string', pattern: '^[A-Za-z0-9+/=\\s]+$' };
  if (!hasPgnfrag) {
    return {
      type: 'object',
      required: ['zoeksleutel'],
      properties: { zoeksleutel, pgnfrag: false },
    };
  }
  const pgnfrag = { type: 'string', pattern: '^[0-9]{4}$' };
  return {
    type: 'object',
    required: ['zoeksleutel', 'pgnfrag'],
    properties: { zoeksleutel, pgnfrag },
  };
}

/** The program while it runs. */
class Program {
  readonly #name: string;
  readonly #limitMs: number;
  readonly #child: ChildProcess;
  readonly #lines: Interface;
  readonly #ajv = new Ajv2020();
  #turn: Promise<unknown> = Promise.resolve();
  #failure: ConfigurationError | undefined;

  constructor({ command, folder, limitMs }: CommandOptions) {
    const [file = '', ...options] = command;
    this.#name = command.join(' ').replace(/\s+/g, ' ').slice(0, longestName);
    this.#limitMs = limitMs;
    this.#child = spawn(file, options, { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
    // A pipe to a program that has gone breaks; that it has gone is told below.
    this.#child.stdin?.on('error', () => {});
    this.#child.once('error', (error) => this.#fail(`it cannot be started: ${error.message}`));
    this.#child.once('exit', (code, signal) => this.#fail(`it ended with ${code ?? signal}`));
    // Both pipes were asked for, so both are there.
    this.#lines = createInterface({ input: this.#child.stdout as NodeJS.ReadableStream });
  }

  /** Asks one question after the other; rejects with a ConfigurationError when the answer is none. */
  async ask<Answer>(question: Question, shape: SchemaObject): Promise<Answer> {
    if (!isTestPgn(question.pgn)) {
      throw new ConfigurationError(
        'The zoeksleutel program is asked about test numbers only (999900006 to 999999990, or a published one), and this dossier is about another: give the pupil such a number, or name a "key" under "zoeksleutel"',
      );
    }
    const answer = this.#turn.then(() => this.#exchange<Answer>(question, shape));
    this.#turn = answer.catch(() => undefined);
    return await answer;
  }

  /** Ends the program: by closing its input, and by force where it goes on. */
  async stop(): Promise<void> {
    this.#failure ??= this.#problem('it has been stopped');
    const { exitCode, signalCode, pid } = this.#child;
    if (exitCode !== null || signalCode !== null || pid === undefined) return;
    const exited = once(this.#child, 'exit');
    this.#child.stdin?.end();
    const byForce = setTimeout(() => this.#child.kill('SIGKILL'), longestEndMs);
    await exited;
    clearTimeout(byForce);
  }

  async #exchange<Answer>(question: Question, shape: SchemaObject): Promise<Answer> {
    if (this.#failure) throw this.#failure;
    this.#child.stdin?.write(`${JSON.stringify(question)}\n`);
    const line = await this.#nextLine(question);
    const answer = parse(line);
    if (this.#ajv.validate<Answer>(shape, answer)) return answer;
    throw this.#fail(`its answer to "${question.op}" is not right: ${this.#ajv.errorsText()}`);
  }

  async #nextLine({ op }: Question): Promise<string> {
    const limit = new AbortController();
    const timer = setTimeout(() => {
      this.#fail(`it did not answer "${op}" within ${this.#limitMs} ms`);
      limit.abort();
    }, this.#limitMs);
    try {
      const [line] = await Promise.race([
        once(this.#lines, 'line', { signal: limit.signal }),
        once(this.#lines, 'close', { signal: limit.signal }).then(() => this.#whyGone()),
      ]);
      return line;
    } catch (error) {
      throw this.#failure ?? error;
    } finally {
      clearTimeout(timer);
      limit.abort();
    }
  }

  /** Its output is closed: mostly because it ended, and then it is told how. */
  async #whyGone(): Promise<never> {
    const limit = AbortSignal.timeout(longestEndMs);
    if (!this.#failure) await once(this.#child, 'exit', { signal: limit }).catch(() => undefined);
    throw this.#failure ?? this.#fail('it closed its output');
  }

  #fail(why: string): ConfigurationError {
    this.#failure ??= this.#problem(why);
    return this.#failure;
  }

  #problem(why: string): ConfigurationError {
    return new ConfigurationError(
      `The zoeksleutel program "${this.#name}" is of no use (${why}): mend it, or "zoeksleutel.command" in the target file`,
    );
  }
}

const longestEndMs = 1_000;
const longestName = 100;

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}

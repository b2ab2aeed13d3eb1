/**
 * The attempt log: what was tried against which target, whether it came to a verdict or not.
 *
 * 1. A run adds a line before anything is played, and one when it has been judged; nothing is ever taken away.
 * 2. Each line holds the hash of the one before, so that a line that was changed or cut out is missed.
 * 3. Runs that share a folder take turns.
 * 4. No run is lost because of the log: what is wrong with it is told in the report.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attempt } from '#evidence/attempt.ts';
import { type Text, text } from '#words/text.ts';
import { attemptAmong } from './attempt-among.ts';
import { whileLocked } from './file-lock.ts';
import { type Ended, type LogLine, readLog, type Started } from './log-line.ts';

/** The attempt log of a reports folder. */
export class AttemptLog {
  readonly #path: string;

  constructor(reports: string) {
    this.#path = join(reports, 'attempts.ndjson');
  }

  /** Adds a run that begins, and tells which attempt it is. */
  async begin(started: Omit<Started, 'kind'>): Promise<Attempt> {
    const line = { kind: 'started', ...started } as const;
    try {
      return await whileLocked(this.#lock, () => {
        const content = this.#read();
        this.#add(line, content);
        return attemptAmong(readLog(content), line);
      });
    } catch (error) {
      return { ...this.#unlogged(line), flaw: notWritten(error) };
    }
  }

  /** Adds how a run ended, and tells what went wrong if it could not. */
  async end(ended: Omit<Ended, 'kind'>): Promise<Text | undefined> {
    try {
      await whileLocked(this.#lock, () => this.#add({ kind: 'ended', ...ended }, this.#read()));
      return undefined;
    } catch (error) {
      return notWritten(error);
    }
  }

  get #lock(): string {
    return `${this.#path}.lock`;
  }

  #read(): string {
    try {
      return readFileSync(this.#path, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
      throw error;
    }
  }

  #add(line: LogLine, content: string): void {
    // Somebody may have died while writing; what he wrote stays, on a line of its own.
    const isTorn = content !== '' && !content.endsWith('\n');
    const { previous } = readLog(content);
    const written = `${isTorn ? '\n' : ''}${JSON.stringify({ previous, ...line })}\n`;
    appendFileSync(this.#path, written, { flag: 'a' });
  }

  #unlogged(line: Started): Attempt {
    try {
      return attemptAmong(readLog(this.#read()), line);
    } catch {
      return { number: 1, others: [] };
    }
  }
}

function notWritten(error: unknown): Text {
  const why = error instanceof Error ? error.message : String(error);
  return text(
    `deze run kon niet in attempts.ndjson worden geschreven (${why})`,
    `this run could not be written in attempts.ndjson (${why})`,
  );
}

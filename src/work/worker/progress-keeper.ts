import type { Kysely } from 'kysely';
import { compileSchema } from '#law/compile-schema.ts';
import type { Tables } from '#register/database/tables.ts';
import type { ProgressLine } from '#report/progress-line.ts';
import { mostLines, writeProgress } from '../lease/write-progress.ts';

const everyMs = 250;

/** Keeps what a take tells, a few lines at a time. What is no progress is not kept, and of a take no more than so many lines. */
export class ProgressKeeper {
  readonly #database: Kysely<Tables>;
  readonly #take: number;
  readonly #onFailure: (error: unknown) => void;
  #waiting: ProgressLine[] = [];
  #told = 0;
  #timer: NodeJS.Timeout | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(
    database: Kysely<Tables>,
    take: number,
    { onFailure }: { readonly onFailure: (error: unknown) => void },
  ) {
    this.#database = database;
    this.#take = take;
    this.#onFailure = onFailure;
  }

  /** Takes a line as it was written. */
  tell(written: string): void {
    const line = progressIn(written);
    if (!line || this.#told >= mostLines) return;
    this.#told += 1;
    this.#waiting.push(line);
    this.#timer ??= setTimeout(() => void this.flush(), everyMs);
  }

  /** Writes what waits; it is there when this is done. What cannot be written is told to nobody: it decides nothing. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const lines = this.#waiting;
    this.#waiting = [];
    if (lines.length === 0) return this.#last;
    this.#last = this.#last
      .then(() => writeProgress(this.#database, this.#take, lines))
      .catch(this.#onFailure);
    return this.#last;
  }
}

function progressIn(written: string): ProgressLine | undefined {
  const isProgress = compileSchema<ProgressLine>('progress.schema.json');
  try {
    const line: unknown = JSON.parse(written);
    return isProgress(line) ? line : undefined;
  } catch {
    return undefined;
  }
}

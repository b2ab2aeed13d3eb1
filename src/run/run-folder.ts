import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Sink } from '#evidence/recorder.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Makes the folder for reports, with those above it, unless it is there.
 *
 * @throws ConfigurationError when it cannot be made or written to.
 */
export function makeReportsFolder(path: string): void {
  try {
    makeFolder(path);
    accessSync(path, constants.W_OK);
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new ConfigurationError(
      `Cannot write reports to "${path}" (${why}): give --reports a folder that you may write to`,
      { cause },
    );
  }
}

/** The folder of one run under the reports folder. It comes into being with the first line of the transcript. */
export class RunFolder implements Sink {
  readonly runId: string;
  readonly path: string;
  readonly #reports: string;
  #transcript: number | undefined;

  constructor(reports: string, now: Date) {
    const time = now
      .toISOString()
      .replace(/[-:]|\.\d+Z$/g, '')
      .replace('T', '-');
    this.runId = `${time}-${randomBytes(3).toString('hex')}`;
    this.#reports = reports;
    this.path = join(reports, this.runId);
  }

  /** Adds a line to the transcript; it is in the file when this returns. */
  write(line: string): void {
    this.#transcript ??= this.#open();
    writeSync(this.#transcript, `${line}\n`);
  }

  /** Closes the transcript and reads it back. */
  readTranscript(): string {
    this.close();
    return readFileSync(join(this.path, 'transcript.ndjson'), 'utf8');
  }

  /** Writes a file beside the transcript. */
  writeFile(name: string, content: string): void {
    writeFileSync(join(this.path, name), content);
  }

  /** Lets `latest` point to this run. */
  becomeLatest(): void {
    const link = join(this.#reports, `.latest-${this.runId}`);
    symlinkSync(this.runId, link, 'dir');
    try {
      renameSync(link, join(this.#reports, 'latest'));
    } catch (error) {
      rmSync(link, { force: true });
      throw error;
    }
  }

  /** Closes the transcript, if it is open. */
  close(): void {
    if (this.#transcript !== undefined) closeSync(this.#transcript);
    this.#transcript = undefined;
  }

  #open(): number {
    mkdirSync(this.path);
    return openSync(join(this.path, 'transcript.ndjson'), 'a');
  }
}

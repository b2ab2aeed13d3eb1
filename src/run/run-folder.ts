import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fdatasyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { bodiesFolder } from '#evidence/laid-aside.ts';
import type { FileOf } from '#evidence/read-transcript.ts';
import type { Sink } from '#evidence/recorder.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { systemReason } from '#preflight/system-reason.ts';
import { bodiesIn } from './bodies-in.ts';
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
    throw new ConfigurationError(
      `Cannot write reports to "${path}" (${systemReason(cause)}): give --reports a folder that you may write to`,
      { cause },
    );
  }
}

/** Writes as many bytes as it can into an open file, and gives their number. */
export type WriteBytes = (file: number, bytes: Uint8Array) => number;

/** What may be different about writing. */
export type RunFolderOptions = {
  readonly write?: WriteBytes;
  /** Whether what was written is there also after the machine went down; it is when nothing is said. */
  readonly isLasting?: boolean | undefined;
  /** The option by which a user names the folder; `--reports` when nothing is said. */
  readonly option?: string;
  /** A run that goes on in its own folder, and how many bytes its transcript has. */
  readonly stopped?: { readonly runId: string; readonly length: number } | undefined;
};

/**
 * The folder of one run under the reports folder. It comes into being with the first line of the transcript. What cannot
 * be written is a ConfigurationError that says what to do; of a line that was not written whole nothing is left.
 */
export class RunFolder implements Sink {
  readonly runId: string;
  readonly path: string;
  readonly #reports: string;
  readonly #write: WriteBytes;
  readonly #isLasting: boolean;
  readonly #option: string;
  #transcript: number | undefined;
  #length = 0;

  constructor(
    reports: string,
    now: Date,
    { write = writeSync, isLasting = true, option = '--reports', stopped }: RunFolderOptions = {},
  ) {
    const time = now
      .toISOString()
      .replace(/[-:]|\.\d+Z$/g, '')
      .replace('T', '-');
    this.runId = stopped?.runId ?? `${time}-${randomBytes(3).toString('hex')}`;
    this.#length = stopped?.length ?? 0;
    this.#reports = reports;
    this.#write = write;
    this.#isLasting = isLasting;
    this.#option = option;
    this.path = join(reports, this.runId);
  }

  /** Adds a line to the transcript; it is in the file when this returns. */
  write(line: string): void {
    this.#orSay('the transcript', () => {
      this.#transcript ??= this.#open();
      const bytes = Buffer.from(`${line}\n`);
      try {
        this.#writeAll(this.#transcript, bytes);
        this.#length += bytes.length;
      } catch (error) {
        ftruncateSync(this.#transcript, this.#length);
        throw error;
      }
    });
  }

  /** Keeps what is too long for a line in a file of its own; it is on the disk when this returns. */
  keep(digest: string, content: string): void {
    this.#orSay('the transcript', () => {
      const file = join(this.path, bodiesFolder, digest);
      if (existsSync(file)) return;
      mkdirSync(join(this.path, bodiesFolder), { recursive: true });
      this.#writeFile(file, content);
    });
  }

  /** Sees to it that every line is on the disk. */
  flush(): void {
    const file = this.#transcript;
    if (file !== undefined) this.#orSay('the transcript', () => this.#sync(file));
  }

  /** Closes the transcript and reads it back. */
  readTranscript(): string {
    this.close();
    return readFileSync(this.transcriptPath, 'utf8');
  }

  /** Where the transcript is, once something was written. */
  get transcriptPath(): string {
    return join(this.path, 'transcript.ndjson');
  }

  /** Gives what was kept beside the transcript. */
  get bodies(): FileOf {
    return bodiesIn(this.path);
  }

  /** Writes a file beside the transcript. */
  writeFile(name: string, content: string): void {
    this.#orSay(name, () => this.#writeFile(join(this.path, name), content));
  }

  /** Writes a file at a path below the folder, which comes into being with it. */
  makeFile(path: string, content: string): void {
    this.#orSay(path, () => {
      const file = join(this.path, path);
      mkdirSync(dirname(file), { recursive: true });
      this.#writeFile(file, content);
    });
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
    mkdirSync(this.path, { recursive: true });
    return openSync(this.transcriptPath, 'a');
  }

  /** Under its own name the file is whole. */
  #writeFile(path: string, content: string): void {
    const unfinished = `${path}.part`;
    const file = openSync(unfinished, 'w');
    try {
      this.#writeAll(file, Buffer.from(content));
      this.#sync(file);
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw error;
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  }

  #sync(file: number): void {
    if (this.#isLasting) fdatasyncSync(file);
  }

  #writeAll(file: number, bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) done += this.#write(file, bytes.subarray(done));
  }

  #orSay(what: string, write: () => void): void {
    try {
      write();
    } catch (cause) {
      throw new ConfigurationError(
        `Cannot write ${what} to "${this.path}" (${systemReason(cause)}): free space there, or give ${this.#option} a folder that you may write to, and run again`,
        { cause },
      );
    }
  }
}

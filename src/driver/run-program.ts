import { type ChildProcess, spawn } from 'node:child_process';

/** How a program ended: by itself, or stopped by us, or not even begun. */
export type Ended =
  | {
      readonly kind: 'ended';
      readonly code: number | null;
      readonly signal: string | null;
      readonly output: string;
      /** The last line that it complained in, shortened. */
      readonly lastWords: string;
    }
  | { readonly kind: 'too late'; readonly limitMs: number }
  | { readonly kind: 'not started'; readonly why: string };

/** What to start, where, with what on its standard input, and how long it may take in milliseconds. */
export type ProgramOptions = {
  readonly command: readonly string[];
  readonly folder: string;
  readonly input: string;
  readonly limitMs: number;
};

/** Starts a program and waits for its end. One that takes too long, or prints without end, is stopped with all that it started. */
export function runProgram({ command, folder, input, limitMs }: ProgramOptions): Promise<Ended> {
  const [file = '', ...options] = command;
  return new Promise((resolve) => {
    // In a group of its own, so that what it started ends with it.
    const child = spawn(file, options, { cwd: folder, detached: true });
    const timer = setTimeout(() => {
      end(child);
      resolve({ kind: 'too late', limitMs });
    }, limitMs);
    const output = gather(child.stdout, () => end(child));
    const complaints = gather(child.stderr, () => {});
    // It may end without having read all.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.once('error', (error) => {
      clearTimeout(timer);
      resolve({ kind: 'not started', why: 'code' in error ? String(error.code) : error.message });
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      const lastWords = lastLineOf(complaints());
      resolve({ kind: 'ended', code, signal, output: output(), lastWords });
    });
  });
}

const mostBytes = 64 * 1024 * 1024;

function gather(stream: NodeJS.ReadableStream, onFlood: () => void): () => string {
  const chunks: Buffer[] = [];
  let length = 0;
  stream.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length <= mostBytes) chunks.push(chunk);
    else onFlood();
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It had ended just now.
  }
}

const longestLine = 120;

function lastLineOf(complaints: string): string {
  const line = complaints.trim().split('\n').at(-1)?.trim() ?? '';
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}

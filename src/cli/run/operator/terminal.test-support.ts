import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { lastTask, type Seen } from './human.test-support.ts';

/** A program on a pseudo-terminal, as a person has it before them. */
const bridge = [
  'import os, pty, sys',
  'sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))',
].join('\n');

/** What sits before a terminal: it is given each task and gives the lines to type; it may want to be told of other prompts. */
export type Sitter = {
  readonly onTask: (task: Seen, count: number) => Promise<readonly string[]>;
  readonly onPause: () => void;
};

/** How the program ended, and all that was on the screen. */
export type Played = { readonly code: number; readonly screen: string };

/** Starts a program on a pseudo-terminal. */
export function onTerminal(command: readonly string[], folder: string): ChildProcess {
  const env = { ...process.env, NO_COLOR: '1', TERM: 'dumb' };
  return spawn('python3', ['-c', bridge, ...command], { cwd: folder, env });
}

/** Sits before a terminal until the program on it has ended. */
export async function sit(terminal: ChildProcess, name: string, sitter: Sitter): Promise<Played> {
  const { stdin, stdout, stderr } = terminal;
  if (!stdin || !stdout || !stderr) throw new Error('The terminal has no streams');
  let [shown, screen, seen, count] = ['', '', 0, 0];
  let lines: string[] = [];
  let turn: Promise<void> = Promise.resolve();
  const type = (line: string) => void stdin.write(`${line}\n`);
  stdin.on('error', () => {});
  stderr.setEncoding('utf8').on('data', (content: string) => {
    shown += content;
  });
  stdout.setEncoding('utf8').on('data', (content: string) => {
    shown += content;
    // Of all of it, since what moves the cursor may lie on two sides of a cut.
    screen = plain(shown);
    turn = turn.then(answer).catch((error) => {
      shown += `\n${error}`;
      terminal.kill();
    });
  });

  async function answer(): Promise<void> {
    // What is typed is echoed, so that a prompt is what ends the screen.
    if (!/> $/.test(screen) || screen.length === seen) return;
    seen = screen.length;
    const prompt = screen.slice(screen.lastIndexOf('\n') + 1);
    if (/^Uw naam/.test(prompt)) return type(name);
    if (/gepauzeerd/.test(prompt)) {
      sitter.onPause();
      return type('');
    }
    if (/^g = /.test(prompt)) {
      const task = lastTask(screen);
      if (!task) throw new Error('There is a prompt without a task');
      count += 1;
      lines = [...(await sitter.onTask(task, count))];
    }
    const line = lines.shift();
    if (line === undefined) throw new Error(`Nobody knows what to answer to "${prompt}"`);
    type(line);
  }

  const [code, signal] = await once(terminal, 'close');
  await turn;
  return { code: code ?? (signal ? 70 : 0), screen: plain(shown) };
}

/** Without what moves the cursor and without the carriage returns of a terminal. */
function plain(output: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal is told by them.
  return output.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '').replace(/\r/g, '');
}

/**
 * Plays again and again, each time that somebody says so:
 *
 * 1. A line of the input says so, and a target file that holds something else than when it was played last.
 * 2. What is said while a run goes on counts once, when it has ended.
 * 3. What the user has to mend is told and ends nothing. The end of the input ends all.
 */
import { existsSync, readFileSync, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { type Language, text } from '#words/text.ts';
import { exitCodes } from '../../exit-code.ts';

/** Who says when, and where it is told that we wait. */
export type Signs = {
  readonly input: NodeJS.ReadableStream;
  /** The target file, if there is one. */
  readonly file: string | undefined;
  readonly language: Language;
  readonly tell: (words: string) => void;
};

/** Plays at once, and then at every sign, until the input ends; gives the exit code of the last run. */
export async function playAgain(play: () => Promise<number>, signs: Signs): Promise<number> {
  const { next, stop } = listen(signs);
  try {
    let code: number;
    do {
      code = await playOnce(play, signs);
      signs.tell(`${words.waiting[signs.language]}\n`);
    } while (await next());
    return code;
  } finally {
    stop();
  }
}

async function playOnce(play: () => Promise<number>, { tell, language }: Signs): Promise<number> {
  try {
    return await play();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    tell(`${error.said[language]}\n`);
    return exitCodes.configuration;
  }
}

function listen({ input, file }: Signs) {
  let [isSaid, isOver] = [false, false];
  let wake = () => {};
  let played = contentOf(file);
  const say = () => {
    isSaid = true;
    wake();
  };
  const lines = createInterface({ input }).on('line', say);
  lines.on('close', () => {
    isOver = true;
    wake();
  });
  const changes = watchFile(file, () => {
    if (contentOf(file) !== played) say();
  });
  return {
    /** Tells, as soon as that is known, whether to play again. */
    async next(): Promise<boolean> {
      if (!isSaid && !isOver) {
        await new Promise<void>((resolveWait) => {
          wake = resolveWait;
        });
      }
      const isAgain = isSaid;
      isSaid = false;
      played = contentOf(file);
      return isAgain;
    },
    stop(): void {
      changes?.close();
      lines.close();
    },
  };
}

/** Editors put another file in its place, so the folder is watched. */
function watchFile(file: string | undefined, onChange: () => void) {
  const folder = dirname(resolve(file ?? ''));
  if (file === undefined || !existsSync(folder)) return undefined;
  const name = basename(file);
  return watch(folder, (_event, changed) => {
    if (changed === name) onChange();
  });
}

function contentOf(file: string | undefined): string | undefined {
  return file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const words = {
  waiting: text(
    'Enter speelt opnieuw, net als een ander doelbestand; Ctrl-D of Ctrl-C houdt op.',
    'Enter plays again, and so does another target file; Ctrl-D or Ctrl-C ends it.',
  ),
} as const;

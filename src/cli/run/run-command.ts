import { Command } from 'commander';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { OnExit } from '../exit-code.ts';
import { playAgain, type Signs } from './again/play-again.ts';
import { defaultTarget } from './choose-target.ts';
import { playRun } from './play-run.ts';
import { type RunOptions, withRunOptions } from './run-options.ts';

/** The main job: qualify one target. */
export function runCommand(onExit: OnExit): Command {
  const command = new Command('run').description(
    'Qualify a LAS: play every scenario against it, judge the evidence, write a report.',
  );
  return withRunOptions(command).action(async (options: RunOptions) => {
    const play = () => playRun(options);
    onExit(await (options.watch ? playAgain(play, signsFor(options)) : play()));
  });
}

function signsFor(options: RunOptions): Signs {
  const { only, failed, lang } = options;
  if (only === undefined && !failed) {
    throw new ConfigurationError(
      'Nothing says what to play again and again: give --watch with --only or --failed; a qualification is one whole run',
    );
  }
  const tell = (words: string) => void process.stderr.write(words);
  return { input: process.stdin, file: fileOf(options), language: lang, tell };
}

/** The built-in reference has no file. */
function fileOf({ target, mutant, variant, miniature, planted }: RunOptions): string | undefined {
  const changes = [mutant, variant, miniature, planted];
  const isReference = changes.some((name) => name !== undefined);
  return isReference || target === 'reference' ? undefined : (target ?? defaultTarget);
}

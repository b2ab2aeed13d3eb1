import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from './program.ts';

const program = buildProgram(() => {});

function helpOf(command: Command): string {
  const printed: string[] = [];
  command.configureOutput({ writeOut: (content) => printed.push(content) });
  command.outputHelp();
  return printed.join('');
}

/** The examples of a command, each as its words; what follows ">" is of the shell. */
function examplesOf(command: Command): string[][] {
  const [, examples = ''] = helpOf(command).split('\nExamples:\n');
  const lines = examples.split('\n').filter((line) => line.startsWith('  oso-keur '));
  return lines.map((line) => (line.split(' >')[0] ?? '').match(/"[^"]*"|[^\s"]+/g) ?? []);
}

const exemplified = program.commands.filter((command) => examplesOf(command).length > 0);

describe('the help', () => {
  it('of the program tells of each command in few words', () => {
    const told = program.commands.map((command) => command.summary() || command.description());

    expect(told.filter((words) => words.length === 0 || words.length > 160)).toEqual([]);
  });

  it.each(['run', 'verify', 'dispute', 'report', 'diff', 'key', 'statement', 'withdraw'])(
    'of %s has examples',
    (name) => {
      expect(exemplified.map((command) => command.name())).toContain(name);
    },
  );

  it.each(exemplified.map((command) => [command.name(), command] as const))(
    'of %s gives examples that name it, with options that it has and all that it needs',
    (name, command) => {
      const known = command.options.map(({ long }) => long);
      const needed = command.options.filter(({ mandatory }) => mandatory).map(({ long }) => long);
      const examples = examplesOf(command).map((words) => ({
        words,
        options: words.filter((word) => word.startsWith('--')),
      }));

      expect(examples.map(({ words }) => words.slice(0, 2))).toEqual(
        examples.map(() => ['oso-keur', name]),
      );
      expect(
        examples.flatMap(({ options }) => options.filter((one) => !known.includes(one))),
      ).toEqual([]);
      expect(
        examples.flatMap(({ options }) => needed.filter((one) => !options.includes(one ?? ''))),
      ).toEqual([]);
    },
  );
});

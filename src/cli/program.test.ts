import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from './program.ts';

const program = await buildProgram(() => {});

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

type Named = readonly [name: string, command: Command];

/** Every command by all its words, as `exchange import`. */
const everyCommand = commandsBelow(program);

function commandsBelow(parent: Command, above = ''): Named[] {
  return parent.commands.flatMap((command) => {
    const name = `${above}${command.name()}`;
    return [[name, command] as const, ...commandsBelow(command, `${name} `)];
  });
}

const exemplified = everyCommand.filter(([, command]) => examplesOf(command).length > 0);

describe('the program', () => {
  it.each(program.commands.map((command) => command.name()))(
    'has %s alone when that is asked for',
    async (name) => {
      const alone = await buildProgram(() => {}, name);

      expect(alone.commands.map((command) => command.name())).toEqual([name]);
    },
  );

  it.each(['--help', 'help', 'runn', 'constructor', undefined])(
    'has every command when the first word is %s',
    async (first) => {
      const whole = await buildProgram(() => {}, first);

      expect(whole.commands).toHaveLength(program.commands.length);
    },
  );
});

describe('the help', () => {
  it('of the program tells of each command in few words', () => {
    const told = program.commands.map((command) => command.summary() || command.description());

    expect(told.filter((words) => words.length === 0 || words.length > 160)).toEqual([]);
  });

  it.each([
    ...['run', 'verify', 'dispute', 'report', 'diff', 'key', 'statement', 'withdraw'],
    ...['exchange import', 'gegevensset diff'],
  ])('of %s has examples', (name) => {
    expect(exemplified.map(([named]) => named)).toContain(name);
  });

  it.each(exemplified)('of %s gives an example that names it', (name, command) => {
    const named = examplesOf(command).map((words) => commandIn(words)?.[0]);

    expect(named).toContain(name);
  });

  it.each(exemplified)(
    'of %s gives examples of commands that are there, with options that they have and all that they need',
    (_name, command) => {
      for (const words of examplesOf(command)) {
        const [, named] = commandIn(words) ?? [];
        const known = named?.options.map(({ long }) => long) ?? [];
        const needed = named?.options.filter(({ mandatory }) => mandatory) ?? [];
        const options = words.filter((word) => word.startsWith('--'));

        expect(named).toBeDefined();
        expect(options.filter((one) => !known.includes(one))).toEqual([]);
        expect(needed.filter(({ long }) => !options.includes(long ?? ''))).toEqual([]);
      }
    },
  );
});

/** The command that the words of an example call, the most particular that there is. */
function commandIn([program, ...words]: readonly string[]): Named | undefined {
  const called = words.join(' ');
  const found = everyCommand.filter(([name]) => `${called} `.startsWith(`${name} `));
  return program === 'oso-keur' ? found.at(-1) : undefined;
}

import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { renderSharePicture } from '#report/figures/share-picture.ts';
import { renderShareTable } from '#report/figures/share-table.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { writeNewFile } from '../statement/write-new-file.ts';
import { askRegister } from './ask-register.ts';
import { endWith } from './end-with.ts';
import { type RegisterOptions, withRegisterOptions } from './register-options.ts';
import { sayExchange, sayList, saySchool } from './say-register.ts';

/** The commands that ask the register something. */
export function askingCommands(onExit: OnExit): readonly Command[] {
  return [checkCommand(onExit), listCommand(onExit), schoolCommand(onExit), figuresCommand(onExit)];
}

function checkCommand(onExit: OnExit): Command {
  const command = new Command('check')
    .description(
      'Can one school send a dossier to another? Ends with 0 for yes and with 1 for no, and tells why.',
    )
    .argument('<bron>', 'the school that sends: BRIN, or BRIN and vestiging, as 00YY')
    .argument('<doel>', 'the school that receives, as 99ZA')
    .requiredOption('--profile <profile>', 'the kind of transfer, as POVO');
  return withRegisterOptions(command)
    .addHelpText('after', '\nExample:\n  oso-keur register check 00YY 99ZA --profile POVO')
    .action((bron: string, doel: string, options: RegisterOptions & { readonly profile: string }) =>
      endWith(onExit, options, async () => {
        const { profile } = options;
        const answer = await askRegister(options, (ask) =>
          ask('checkSchools', { bron, doel, profile }),
        );
        print(options, answer, () => sayExchange(answer, options.lang));
        return answer.canExchange ? exitCodes.passed : exitCodes.failed;
      }),
    );
}

type ListOptions = RegisterOptions & {
  readonly search?: string;
  readonly sector?: 'PO' | 'VO' | 'SWV';
  readonly place?: string;
  readonly product?: string;
  readonly state?: 'qualified' | 'not-qualified';
  readonly after?: string;
  readonly limit: number;
};

function listCommand(onExit: OnExit): Command {
  const command = new Command('list')
    .description('List schools, page by page, with their LAS and whether it is qualified.')
    .option('--search <words>', 'beginnings of words of name, place or BRIN')
    .addOption(new Option('--sector <sector>', 'only this sector').choices(['PO', 'VO', 'SWV']))
    .option('--place <place>', 'only this place')
    .option('--product <name>', 'only schools that use this product')
    .addOption(
      new Option('--state <state>', 'only schools of which the LAS is, or is not').choices([
        'qualified',
        'not-qualified',
      ]),
    )
    .option('--after <code>', 'begin after this school')
    .option('--limit <number>', 'how many at most', readNumber, 50);
  return withRegisterOptions(command).action((options: ListOptions) =>
    endWith(onExit, options, async () => {
      const { search, sector, place, product, state, after, limit } = options;
      const filter = { search, sector, place, product, state, after, limit };
      const page = await askRegister(options, (ask) => ask('listSchools', given(filter)));
      print(options, page, () => sayList(page, options.lang));
      return exitCodes.passed;
    }),
  );
}

function schoolCommand(onExit: OnExit): Command {
  const command = new Command('school')
    .description(
      'Tell what is known of a school: its LAS, what counts, what is missing, its region.',
    )
    .addArgument(new Argument('<school>', 'BRIN, or BRIN and vestiging, as 99ZA'));
  return withRegisterOptions(command).action((school: string, options: RegisterOptions) =>
    endWith(onExit, options, async () => {
      const told = await askRegister(options, (ask) => ask('tellSchool', { school }));
      print(options, told, () => saySchool(told, options.lang));
      return exitCodes.passed;
    }),
  );
}

type FiguresOptions = RegisterOptions & { readonly months: number; readonly svg?: string };

function figuresCommand(onExit: OnExit): Command {
  const command = new Command('figures')
    .description('Tell which share of the schools is qualified, per sector, by month.')
    .option('--months <number>', 'how far back', readNumber, 24)
    .option('--svg <file>', 'draw it too, into this file');
  return withRegisterOptions(command).action((options: FiguresOptions) =>
    endWith(onExit, options, async () => {
      const { months, svg, lang } = options;
      const told = await askRegister(options, (ask) => ask('tellFigures', { months }));
      if (svg !== undefined) writeNewFile(svg, renderSharePicture(told.figures, lang));
      print(options, told, () => renderShareTable(told.figures, lang));
      return exitCodes.passed;
    }),
  );
}

/** Prints an answer as it was asked for. */
export function print(
  { format }: Pick<RegisterOptions, 'format'>,
  answer: unknown,
  said: () => string,
): void {
  process.stdout.write(format === 'json' ? `${JSON.stringify(answer, null, 2)}\n` : said());
}

/** Leaves out what was not given. */
export function given<Input extends object>(
  input: Input,
): { [Key in keyof Input]?: Exclude<Input[Key], undefined> } {
  const there = Object.entries(input).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as { [Key in keyof Input]?: Exclude<Input[Key], undefined> };
}

/** Reads a whole number of at least 1. */
export function readNumber(value: string): number {
  const read = Number(value);
  if (Number.isInteger(read) && read > 0) return read;
  throw new InvalidArgumentError('Give a whole number, at least 1.');
}

import { Command, Option } from 'commander';
import type { OnExit } from './exit-code.ts';
import { type VerifyStatementOptions, verifyStatementFile } from './statement/verify-statement.ts';

/** Tells whether a statement is sound. */
export function verifyCommand(onExit: OnExit): Command {
  return new Command('verify')
    .description('Tell whether a statement is sound, without a network.')
    .argument('<statement>', 'a statement, as statement.jws')
    .requiredOption('--trust <file>', 'the keys that you trust (schemas/trust.schema.json)')
    .option('--status <file>', 'the status list of the service desk: was it withdrawn?')
    .option('--run <folder>', 'the run that it is about, to hold it against')
    .addOption(new Option('--lang <language>', 'what is told').choices(['nl', 'en']).default('nl'))
    .action(async (statement: string, options: VerifyStatementOptions) => {
      const { shown, code } = await verifyStatementFile(statement, options);
      process.stdout.write(shown);
      onExit(code);
    });
}

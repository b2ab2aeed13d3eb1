import { CommanderError } from 'commander';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { Language } from '#words/text.ts';
import { exitCodes } from './exit-code.ts';
import { buildProgram } from './program.ts';

/** Does what a command line asks, with everything that is printed, and gives the exit code. */
export async function commandLine(argv: readonly string[]): Promise<number> {
  let language: Language = 'nl';
  try {
    let code: number = exitCodes.passed;
    const program = await buildProgram((result) => {
      code = result;
    }, argv[2]);
    program.hook('preAction', (_program, command) => {
      language = command.opts<{ readonly lang?: Language }>().lang ?? language;
    });
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    return explain(error, language);
  }
}

function explain(error: unknown, language: Language): number {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exitCodes.passed : exitCodes.configuration;
  }
  if (error instanceof ConfigurationError) {
    process.stderr.write(`${error.said[language]}\n`);
    return exitCodes.configuration;
  }
  const why = error instanceof Error ? error.message : String(error);
  const detail = process.env.OSO_KEUR_DEBUG && error instanceof Error ? `\n${error.stack}` : '';
  const [firstLine] = why.split('\n');
  process.stderr.write(
    `OSO Keur itself failed, so there is no verdict (${firstLine}): please report this, with the run's transcript${detail}\n`,
  );
  return exitCodes.internal;
}

import { Command } from 'commander';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { text } from '#words/text.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { dataOption, languageOption } from '../register/register-options.ts';
import { untilStopped } from '../simulate/until-stopped.ts';
import { type WorkingOptions, withWorkingOptions } from './worker-options.ts';

type Options = WorkingOptions & { readonly data: string; readonly lang: 'nl' | 'en' };

/** Adds a worker to a register that is in a PostgreSQL. */
export function workerCommand(onExit: OnExit): Command {
  const command = new Command('worker')
    .description(
      'Do jobs of the register that DATABASE_URL names, until it is stopped: on as many machines as are wanted. "oso-keur serve" is a worker already.',
    )
    .addOption(dataOption('where it works, and what was torn there before is found'))
    .addOption(languageOption());
  return withWorkingOptions(command, 1)
    .addHelpText('after', notes)
    .action(async (options: Options) => {
      await work(options);
      onExit(exitCodes.passed);
    });
}

async function work(options: Options): Promise<void> {
  if (!process.env.DATABASE_URL) throw embedded(options.data);
  // Only who works needs a database.
  const { openRegister } = await import('../register/open-register.ts');
  const { startWorker } = await import('./start-worker.ts');
  const { register, close } = await openRegister(options.data, {});
  try {
    const worker = await startWorker(register, options);
    const stopped = untilStopped();
    const said = text(
      `Werker ${worker.id} is begonnen; banen: ${options.lanes}`,
      `Worker ${worker.id} has begun; lanes: ${options.lanes}`,
    );
    process.stdout.write(`${said[options.lang]}\n`);
    await stopped;
    await worker.stop();
  } finally {
    await close();
  }
}

function embedded(data: string): ConfigurationError {
  return new ConfigurationError(
    text(
      `Een werker erbij kan alleen op een PostgreSQL: het ingebouwde register in "${data}" is van één proces, en "oso-keur serve" is daar al werker; zet DATABASE_URL, of geef serve meer --lanes`,
      `A worker can only be added on a PostgreSQL: the embedded register in "${data}" is one process's, and "oso-keur serve" is its worker already; set DATABASE_URL, or give serve more --lanes`,
    ),
  );
}

const notes = `
A job is a process of its own. One whose worker dies is taken again by another, three times at most. Ctrl-C gives back what runs.

Example:
  DATABASE_URL=postgres://oso@database/oso oso-keur worker --lanes 2 --allow las.example:9443`;

import { type Command, InvalidArgumentError, Option } from 'commander';
import { usualWorker } from '#work/worker/worker-options.ts';
import { readNumber } from '../register/asking-commands.ts';

/** How a worker works. */
export type WorkingOptions = {
  readonly lanes: number;
  readonly allow?: readonly string[];
  readonly production?: readonly string[];
  readonly lease: number;
};

/** Lets a command say how its worker works; so many lanes when nobody says how many. */
export function withWorkingOptions(command: Command, lanes: number): Command {
  return command
    .option('--lanes <number>', 'how many jobs it does side by side', readLanes, lanes)
    .addOption(allowOption())
    .addOption(productionOption())
    .addOption(
      new Option('--lease <seconds>', 'a worker that is silent for so long has lost its jobs')
        .argParser(readNumber)
        .default(usualWorker.leaseSeconds),
    );
}

const usualAllow = 'the built-in reference only';

function allowOption(): Option {
  return new Option(
    '--allow <address...>',
    `a host, or host:port, where the targets of jobs may be; nothing else is contacted. Or set OSO_KEUR_ALLOW, with commas (default: ${usualAllow})`,
  );
}

function productionOption(): Option {
  return new Option(
    '--production <host...>',
    'a host, or *.domain, that is production: no target may be there, whatever --allow says. Or set OSO_KEUR_PRODUCTION, with commas; schemas/production-addresses.json marks others always',
  );
}

function readLanes(value: string): number {
  const lanes = Number(value);
  if (Number.isInteger(lanes) && lanes >= 0 && lanes <= 64) return lanes;
  throw new InvalidArgumentError('Give a whole number from 0 to 64.');
}

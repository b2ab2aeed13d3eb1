import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { fuzzKinds } from '#fuzz/fuzz-case.ts';
import type { OnExit } from '../exit-code.ts';
import { act } from '../register/act.ts';
import { given, readNumber } from '../register/asking-commands.ts';
import { type RegisterOptions, withRegisterOptions } from '../register/register-options.ts';
import { releaseOption } from '../run/release-option.ts';
import { readSeed } from '../run/run-options.ts';
import { readTextFile } from '../statement/read-file.ts';
import { sayCampaign, sayJob, sayJobs, sayWorkers } from './say-job.ts';

/** What workers are to do, and how far that is. */
export function jobCommand(onExit: OnExit): Command {
  const job = new Command('job').description(
    'Let workers of the register run qualifications and fuzzing, and see how far they are.',
  );
  const commands = [
    startCommand(onExit),
    campaignCommand(onExit),
    listCommand(onExit),
    showCommand(onExit),
    cancelCommand(onExit),
    bundleCommand(onExit),
    joinedCommand(onExit),
    workersCommand(onExit),
  ];
  for (const command of commands) job.addCommand(withRegisterOptions(command));
  return job;
}

type WhomOptions = RegisterOptions & {
  readonly target?: string;
  readonly mutant?: string;
  readonly planted?: string;
  readonly release?: '2018' | '2022';
  readonly seed?: number;
};

function withWhom(command: Command): Command {
  return command
    .option(
      '-t, --target <file>',
      'a target file, without secrets or files elsewhere; the built-in reference when it is left out',
    )
    .addOption(new Option('--mutant <name>', 'the reference with this fault').conflicts('target'))
    .addOption(
      new Option(
        '--planted <name>',
        'the reference with this fault, which fuzzing finds',
      ).conflicts(['target', 'mutant']),
    )
    .addOption(releaseOption())
    .addOption(new Option('--seed <number>', 'what is drawn is drawn from it').argParser(readSeed));
}

function whomOf({ target: file, mutant, planted, release, seed }: WhomOptions) {
  const target = file === undefined ? undefined : readTextFile(file, 'target file');
  return { target, mutant, planted, release, seed };
}

const names = (written: string) => written.split(',');

type StartOptions = WhomOptions & {
  readonly only?: readonly string[];
  readonly profiles?: readonly string[];
};

function startCommand(onExit: OnExit): Command {
  return withWhom(new Command('start').description('Let a worker run a qualification.'))
    .option('--only <names>', 'only these requirements, or scenarios by key: no verdict', names)
    .option('--profiles <names>', 'let the reference claim only these profiles', names)
    .action((options: StartOptions) =>
      act(onExit, options, async (ask) => {
        const { only, profiles } = options;
        const answer = await ask('startJob', given({ ...whomOf(options), only, profiles }));
        return { answer, said: `${answer.job}\n` };
      }),
    );
}

type CampaignOptions = WhomOptions & {
  readonly kinds?: readonly (typeof fuzzKinds)[number][];
  readonly cases: number;
  readonly shards: number;
};

function campaignCommand(onExit: OnExit): Command {
  return withWhom(new Command('campaign').description('Let workers fuzz a target, in shards.'))
    .addOption(new Option('--kinds <kind...>', 'only this kind, or these').choices([...fuzzKinds]))
    .option('--cases <number>', 'how many cases of each kind', readNumber, 1_000)
    .option('--shards <number>', 'in how many pieces', readNumber, 4)
    .action((options: CampaignOptions) =>
      act(onExit, options, async (ask) => {
        const { kinds, cases, shards } = options;
        const asked = given({ ...whomOf(options), kinds, cases, shards });
        const answer = await ask('startCampaign', asked);
        return { answer, said: `${answer.campaign}: ${answer.jobs.join(', ')}\n` };
      }),
    );
}

function listCommand(onExit: OnExit): Command {
  return new Command('list')
    .description('List the jobs, the newest first.')
    .option('--before <number>', 'before this job', readNumber)
    .option('--limit <number>', 'how many at most', readNumber, 50)
    .action((options: RegisterOptions & { readonly before?: number; readonly limit: number }) =>
      act(onExit, options, async (ask) => {
        const { before, limit } = options;
        const answer = await ask('listJobs', given({ before, limit }));
        return { answer, said: sayJobs(answer.jobs, options.lang) };
      }),
    );
}

function showCommand(onExit: OnExit): Command {
  return numbered('show', 'job', 'Tell how far a job is, who took it and what it came to.').action(
    (job: number, options: RegisterOptions) =>
      act(onExit, options, async (ask) => {
        const answer = await ask('tellJob', { job });
        return { answer, said: sayJob(answer, options.lang) };
      }),
  );
}

function cancelCommand(onExit: OnExit): Command {
  return numbered('cancel', 'job', 'Cancel a job, also while it runs.').action(
    (job: number, options: RegisterOptions) =>
      act(onExit, options, async (ask) => {
        const answer = await ask('cancelJob', { job });
        return { answer, said: `${answer.job}: ${answer.state}\n` };
      }),
  );
}

function bundleCommand(onExit: OnExit): Command {
  return numbered('bundle', 'job', 'Write what a job left, as a bundle.')
    .requiredOption('--out <file>', 'where it goes')
    .action((job: number, options: RegisterOptions & { readonly out: string }) =>
      act(onExit, options, async (ask) => {
        const { bundle, ...answer } = await ask('tellBundle', { job });
        writeFileSync(options.out, Buffer.from(bundle, 'base64'), { flag: 'wx' });
        return { answer, said: `${options.out}\n` };
      }),
    );
}

function joinedCommand(onExit: OnExit): Command {
  return numbered('joined', 'campaign', 'Tell what the shards of a campaign came to.').action(
    (campaign: number, options: RegisterOptions) =>
      act(onExit, options, async (ask) => {
        const answer = await ask('tellCampaign', { campaign });
        return { answer, said: sayCampaign(answer, options.lang) };
      }),
  );
}

function workersCommand(onExit: OnExit): Command {
  return new Command('workers')
    .description('Tell which workers there are, and what they do.')
    .action((options: RegisterOptions) =>
      act(onExit, options, async (ask) => {
        const answer = await ask('tellWorkers', {});
        return { answer, said: sayWorkers(answer.workers, options.lang) };
      }),
    );
}

function numbered(name: string, what: string, description: string): Command {
  return new Command(name).description(description).argument(`<${what}>`, 'its number', readNumber);
}

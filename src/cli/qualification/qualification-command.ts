import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { readNamedFile } from '#preflight/read-named-file.ts';
import { packBundle } from '#register/bundle/pack-bundle.ts';
import { text } from '#words/text.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { act, type Because, withReason } from '../register/act.ts';
import { readNumber } from '../register/asking-commands.ts';
import { endWith } from '../register/end-with.ts';
import {
  type RegisterOptions,
  withJudgeOptions,
  withKeyOptions,
  withRegisterOptions,
} from '../register/register-options.ts';
import { readDays } from '../statement/read-days.ts';
import { writeNewFile } from '../statement/write-new-file.ts';
import { sayDecided, sayRequest, sayRequests } from './say-request.ts';

/** What the service desk does with qualifications. */
export function qualificationCommand(onExit: OnExit): Command {
  const command = new Command('qualification').description(
    'Issue qualifications: a run bundle is verified on the spot, two people agree, and it is signed; or refuse, withdraw, renew (docs/desk.md).',
  );
  const commands = [
    bundleCommand(onExit),
    requestCommand(onExit),
    listCommand(onExit),
    showCommand(onExit),
    issueCommand(onExit),
    refuseCommand(onExit),
    withdrawCommand(onExit),
    renewCommand(onExit),
    statusCommand(onExit),
  ];
  for (const each of commands) command.addCommand(each);
  return command;
}

function bundleCommand(onExit: OnExit): Command {
  return new Command('bundle')
    .description('Pack what a run left into one file, to hand it to the service desk.')
    .argument('<run>', 'the folder of a run, as reports/latest')
    .requiredOption('--out <file>', 'where it goes, as bundle.zip')
    .addOption(
      new Option('--lang <language>', 'what the screen speaks').choices(['nl', 'en']).default('nl'),
    )
    .action((run: string, options: Pick<RegisterOptions, 'lang'> & { readonly out: string }) =>
      endWith(onExit, options, async () => {
        writeNewFile(options.out, '');
        writeFileSync(options.out, packBundle(run));
        process.stdout.write(`${options.out}\n`);
        return exitCodes.passed;
      }),
    );
}

type RequestOptions = Because & { readonly ranBy: 'supplier' | 'desk' };

function requestCommand(onExit: OnExit): Command {
  const command = new Command('request')
    .description(
      'Hand in a run for a qualification: it is verified on the spot, and kept only when all of it is right.',
    )
    .argument('<run>', 'a bundle (.zip), or the folder of a run')
    .addOption(
      new Option('--ran-by <who>', 'who ran it: it stands in the statement')
        .choices(['supplier', 'desk'])
        .default('supplier'),
    );
  const whole = withJudgeOptions(withRegisterOptions(withReason(command)));
  return whole.action((run: string, options: RequestOptions) =>
    act(onExit, options, async (ask) => {
      const bytes = run.endsWith('.zip') ? readNamedFile(run, 'bundle') : packBundle(run);
      const bundle = Buffer.from(bytes).toString('base64');
      const { ranBy, reason: why, lang } = options;
      const answer = await ask('requestQualification', { bundle, ranBy, why });
      return { answer, said: sayRequest(answer.request, lang) };
    }),
  );
}

function listCommand(onExit: OnExit): Command {
  const command = new Command('list')
    .description('List the requests that are open.')
    .option('--all', 'those that were dealt with too, the newest 100');
  return withRegisterOptions(command).action((options: RegisterOptions & { readonly all?: true }) =>
    act(onExit, options, async (ask) => {
      const answer = await ask('listRequests', { all: options.all ?? false });
      return { answer, said: sayRequests(answer.requests, options.lang) };
    }),
  );
}

function showCommand(onExit: OnExit): Command {
  const command = new Command('show')
    .description(
      'Show a request: what it is about, who agreed, and what changed since the last run.',
    )
    .argument('<request>', 'its number', readNumber);
  return withRegisterOptions(command).action((request: number, options: RegisterOptions) =>
    act(onExit, options, async (ask) => {
      const answer = await ask('tellRequest', { request });
      return { answer, said: sayRequest(answer, options.lang) };
    }),
  );
}

type IssueOptions = Because & { readonly validDays: number; readonly out?: string };

function issueCommand(onExit: OnExit): Command {
  const command = new Command('issue')
    .description(
      'Agree that a request is issued. It takes two people: the second has the statement signed, with badge and certificate.',
    )
    .argument('<request>', 'its number', readNumber)
    .option('--valid-days <number>', 'how long it is valid, unless a waiver ends', readDays, 365)
    .option('--out <folder>', 'where the statement goes, with badge and certificate');
  return withJudgeOptions(withKeyOptions(withRegisterOptions(withReason(command)))).action(
    (request: number, options: IssueOptions) =>
      act(onExit, options, async (ask) => {
        const { reason: why, validDays, out, lang } = options;
        const answer = await ask('issue', { request, why, validDays });
        if (out !== undefined && answer.statement) writeStatement(out, answer.statement);
        return { answer, said: sayDecided(answer, lang) };
      }),
  );
}

function writeStatement(
  out: string,
  { jws, badge, certificate }: { jws: string; badge: string; certificate?: string },
): void {
  writeNewFile(join(out, 'statement.jws'), jws);
  writeNewFile(join(out, 'badge.svg'), badge);
  if (certificate !== undefined) writeNewFile(join(out, 'certificate.html'), certificate);
}

function refuseCommand(onExit: OnExit): Command {
  const command = new Command('refuse')
    .description('Refuse a request, with the reason.')
    .argument('<request>', 'its number', readNumber);
  return withRegisterOptions(withReason(command)).action((request: number, options: Because) =>
    act(onExit, options, async (ask) => {
      const answer = await ask('refuse', { request, why: options.reason });
      return { answer, said: sayDecided(answer, options.lang) };
    }),
  );
}

type WithdrawOptions = Because & { readonly out?: string };

function withdrawCommand(onExit: OnExit): Command {
  const command = new Command('withdraw')
    .description('Withdraw a statement with all that it qualifies, and sign the next status list.')
    .argument('<statement>', 'its digest (SHA-256)')
    .option('--out <file>', 'where the status list goes');
  return withKeyOptions(withRegisterOptions(withReason(command))).action(
    (statement: string, options: WithdrawOptions) =>
      act(onExit, options, async (ask) => {
        const answer = await ask('withdraw', { statement, why: options.reason });
        if (options.out !== undefined) writeNewFile(options.out, answer.jws);
        const said = text(
          `Ingetrokken; statuslijst ${answer.sequence} is ondertekend\n`,
          `Withdrawn; status list ${answer.sequence} is signed\n`,
        );
        return { answer, said: said[options.lang] };
      }),
  );
}

function renewCommand(onExit: OnExit): Command {
  const command = new Command('renew')
    .description(
      'Ask to sign the run behind a statement anew: a request, about which two people decide.',
    )
    .argument('<statement>', 'its digest (SHA-256)');
  return withRegisterOptions(withReason(command)).action((statement: string, options: Because) =>
    act(onExit, options, async (ask) => {
      const answer = await ask('renew', { statement, why: options.reason });
      const said = text(`Aanvraag ${answer.request}\n`, `Request ${answer.request}\n`);
      return { answer, said: said[options.lang] };
    }),
  );
}

function statusCommand(onExit: OnExit): Command {
  const command = new Command('status-list')
    .description('Sign the next status list, as has to be done before the last one is due.')
    .option('--out <file>', 'where it goes');
  return withKeyOptions(withRegisterOptions(command)).action(
    (options: RegisterOptions & { readonly out?: string }) =>
      act(onExit, options, async (ask) => {
        const answer = await ask('renewStatusList', {});
        if (options.out !== undefined) writeNewFile(options.out, answer.jws);
        const said = text(`Statuslijst ${answer.sequence}\n`, `Status list ${answer.sequence}\n`);
        return { answer, said: said[options.lang] };
      }),
  );
}

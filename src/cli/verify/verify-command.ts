import { Command, Option } from 'commander';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { Verification } from '#verify/verification.ts';
import type { Language } from '#words/text.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { renderVerificationJson } from './verification-json.ts';
import { renderVerification } from './verification-text.ts';

type Options = {
  readonly gegevensset?: string;
  readonly exchange?: string;
  readonly run?: string;
  readonly trust?: string;
  readonly status?: string;
  readonly format: 'text' | 'json';
  readonly lang: Language;
};

/** Holds what a run left, or a part of it, against itself and judges it again. */
export function verifyCommand(onExit: OnExit): Command {
  return new Command('verify')
    .summary(
      'Verify a run or a statement, offline: is it as it was made, and what does it come to?',
    )
    .description(
      'Verify a run or a statement, offline. Of a run: whether anybody wrote in what it left, and what verdict its transcript comes to; of a statement: whether its signature counts. Ends with 0 when it is sound, whatever the verdict, with 1 when it is not, with 2 when it is incomplete, or cannot be told since the data are missing by which it was judged.',
    )
    .argument(
      '<path>',
      'the folder of a run, as reports/latest, or of what "dispute" wrote; or a statement, as statement.jws',
    )
    .option('--gegevensset <folder>', 'the gegevensset of your own by which it was judged')
    .option('--exchange <folder>', 'the folder that was laid over our data when it was played')
    .option('--run <folder>', 'hold a statement, or what "dispute" wrote, against the whole run')
    .option(
      '--trust <file>',
      'the keys that you trust, for a statement (schemas/trust.schema.json)',
    )
    .option('--status <file>', 'the status list of the service desk: was the statement withdrawn?')
    .addOption(
      new Option('--format <format>', 'what to print').choices(['text', 'json']).default('text'),
    )
    .addOption(
      new Option('--lang <language>', 'what the screen speaks').choices(['nl', 'en']).default('nl'),
    )
    .addHelpText('after', examples)
    .action(async (path: string, options: Options) => {
      if (path.endsWith('.jws')) {
        onExit(await verifyStatement(path, options));
        return;
      }
      const verification = await verify(path, options);
      process.stdout.write(
        options.format === 'json'
          ? renderVerificationJson(verification)
          : renderVerification(verification, options.lang),
      );
      onExit(codes[verification.standing]);
    });
}

async function verifyStatement(
  path: string,
  { trust, format, ...options }: Options,
): Promise<number> {
  if (trust === undefined) {
    throw new ConfigurationError(
      `Cannot verify the statement "${path}" without the keys that you trust: give --trust with a file of them`,
    );
  }
  if (format === 'json') {
    throw new ConfigurationError(
      'What verifying a statement came to is told as text only: leave --format out',
    );
  }
  const { verifyStatementFile } = await import('../statement/verify-statement.ts');
  const { shown, code } = await verifyStatementFile(path, { ...options, trust });
  process.stdout.write(shown);
  return code;
}

const codes = {
  sound: exitCodes.passed,
  tampered: exitCodes.failed,
  incomplete: exitCodes.inconclusive,
} as const satisfies Record<Verification['standing'], number>;

type Subject = {
  readonly isAt: (path: string) => boolean;
  readonly verify: (path: string, options: Options) => Verification;
};

/** What a path may lead to; the first that is there is verified. */
async function verify(path: string, options: Options): Promise<Verification> {
  // Only who verifies needs all of this.
  const { isDispute, readDispute } = await import('#verify/dispute/read-dispute.ts');
  const { verifyDispute } = await import('#verify/dispute/verify-dispute.ts');
  const { isRun, readRunFiles } = await import('#verify/read-run-files.ts');
  const { verifyRun } = await import('#verify/verify-run.ts');
  const { ourJudge } = await import('./our-judge.ts');
  const subjects: readonly Subject[] = [
    {
      isAt: isDispute,
      verify: (at, { run, ...handed }) => {
        const whole = run === undefined ? undefined : readRunFiles(run);
        return verifyDispute(readDispute(at), ourJudge(handed), { whole });
      },
    },
    { isAt: isRun, verify: (at, handed) => verifyRun(readRunFiles(at), ourJudge(handed)) },
  ];
  const subject = subjects.find(({ isAt }) => isAt(path));
  if (subject) return subject.verify(path, options);
  throw new ConfigurationError(
    `There is nothing to verify in "${path}": name the folder of a run, as reports/latest, of what "oso-keur dispute" wrote, or a statement, as statement.jws`,
  );
}

const examples = `
Examples:
  oso-keur verify reports/latest
  oso-keur verify reports/latest --exchange our-wsdl --format json
  oso-keur verify dispute-RUN-OSO-DOS-01 --run reports/latest
  oso-keur verify statement.jws --trust keys.json --status status.jws --run reports/latest`;

import { randomUUID } from 'node:crypto';
import { join, relative } from 'node:path';
import { Command, Option } from 'commander';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { verdictWords } from '#report/words.ts';
import { renderBadge } from '#statement/badge/badge.ts';
import { isCertifiable, renderCertificate } from '#statement/certificate/certificate.ts';
import { sign } from '#statement/jws/sign.ts';
import type { SigningKey } from '#statement/keys/signing-key.ts';
import type { StatementKind } from '#statement/kind.ts';
import type { Statement } from '#statement/statement.ts';
import { statementDigest } from '#statement/statement-digest.ts';
import { statementOf } from '#statement/statement-of.ts';
import { whyNoStatement } from '#statement/why-no-statement.ts';
import { kindWords } from '#statement/words.ts';
import type { RunRecord } from '#verdict/record.ts';
import type { Language } from '#words/text.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { readDays } from './read-days.ts';
import { readSigningKey } from './read-signing-key.ts';
import { writeNewFile } from './write-new-file.ts';

type Options = {
  readonly key: string;
  readonly validDays: number;
  readonly out?: string;
  readonly gegevensset?: string;
  readonly exchange?: string;
  readonly lang: Language;
};

/** Signs what a run came to. */
export function statementCommand(onExit: OnExit): Command {
  return new Command('statement')
    .description(
      'Sign what a run came to, whatever that is; the key decides whether it is self-declared or attested.',
    )
    .argument('<run>', 'the folder of a run, as reports/latest')
    .requiredOption('--key <file>', 'a private key that "oso-keur key" made')
    .option('--valid-days <number>', 'how long it is valid, unless a waiver ends', readDays, 365)
    .option('--out <folder>', 'where it goes, with badge and certificate (default: the run)')
    .option('--gegevensset <folder>', 'the gegevensset of your own by which it was judged')
    .option('--exchange <folder>', 'what the run laid over our messages and assumptions')
    .addOption(
      new Option('--lang <language>', 'what badge and certificate speak')
        .choices(['nl', 'en'])
        .default('nl'),
    )
    .addHelpText('after', examples)
    .action(async (run: string, options: Options) => {
      // Only who signs needs the judge.
      const { assertSoundRun } = await import('./assert-sound-run.ts');
      const record = assertSoundRun(run, options);
      const key = readSigningKey(options.key);
      const statement = statementFor(record, { ...options, key });
      const written = await writeStatement(statement, { ...options, key, out: options.out ?? run });
      process.stdout.write(written);
      onExit(exitCodes.passed);
    });
}

type Stating = { readonly key: SigningKey; readonly validDays: number };

function statementFor(record: RunRecord, { key, validDays }: Stating): Statement {
  const why = whyNoStatement(record, key);
  if (why !== undefined) throw new ConfigurationError(`Cannot make a statement: ${why}`);
  const statement = statementOf(record, {
    kind: key.signs as StatementKind,
    issuer: key.holder,
    jti: randomUUID(),
    now: new Date(),
    validDays,
  });
  if (statement.exp > statement.iat) return statement;
  throw new ConfigurationError(
    'Cannot make a statement: a waiver that the verdict needs has ended; mend the issue or have it waived anew, and run again',
  );
}

type Writing = { readonly key: SigningKey; readonly out: string; readonly lang: Language };

async function writeStatement(statement: Statement, { key, out, lang }: Writing): Promise<string> {
  const jws = await sign(statement, key);
  const digest = statementDigest(jws);
  const drawing = { digest, language: lang };
  const files = {
    'statement.jws': jws,
    ...(isCertifiable(statement) && { 'certificate.html': renderCertificate(statement, drawing) }),
    'badge.svg': renderBadge(statement, drawing),
  };
  for (const [name, content] of Object.entries(files)) writeNewFile(join(out, name), content);
  const paths = Object.keys(files).map((name) => relative(process.cwd(), join(out, name)));
  const said = `${kindWords[statement.kind][lang]}: ${verdictWords[statement.outcome][lang]}`;
  return `${[said, `SHA-256 ${digest}`, ...paths].join('\n')}\n`;
}

const examples = `
Examples:
  oso-keur statement reports/latest --key vendor.jwk
  oso-keur statement reports/latest --key desk.jwk --valid-days 180 --out statements --lang en`;

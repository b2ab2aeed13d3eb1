import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { systemReason } from '#preflight/system-reason.ts';
import { openJws } from '#statement/jws/open-jws.ts';
import { sign } from '#statement/jws/sign.ts';
import type { SigningKey } from '#statement/keys/signing-key.ts';
import { type Trust, trustedKeyOf } from '#statement/keys/trust.ts';
import { statementDigest } from '#statement/statement-digest.ts';
import { nextStatusList } from '#statement/status/next-status-list.ts';
import type { StatusList, Withdrawal } from '#statement/status/status-list.ts';
import { readSigned } from '#statement/verify/read-signed.ts';
import { type Language, type Text, text } from '#words/text.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { loadShapes } from './load-shapes.ts';
import { readDays } from './read-days.ts';
import { readJws } from './read-jws.ts';
import { readSigningKey } from './read-signing-key.ts';
import { readTrust } from './read-trust.ts';

type Options = {
  readonly key: string;
  readonly list: string;
  readonly reason?: string;
  readonly validDays: number;
  readonly trust?: string;
  readonly lang: Language;
};

/** Withdraws a statement by a new status list, or renews the list. */
export function withdrawCommand(onExit: OnExit): Command {
  return new Command('withdraw')
    .description(
      'Withdraw a statement: make the next status list, with it. Without a statement the list is renewed.',
    )
    .argument('[statement]', 'the statement that is not to count any more')
    .requiredOption('--key <file>', 'a private key that "oso-keur key --for status" made')
    .requiredOption('--list <file>', 'the status list; made when it is not there')
    .option('--reason <words>', 'why it is withdrawn')
    .option('--valid-days <number>', 'when the next list is due', readDays, 31)
    .option('--trust <file>', 'trusts the key that signed the list so far, if that was another')
    .addOption(
      new Option('--lang <language>', 'what the screen speaks').choices(['nl', 'en']).default('nl'),
    )
    .addHelpText('after', examples)
    .action(async (statement: string | undefined, options: Options) => {
      const list = await extendList(statement, options);
      process.stdout.write(`${options.list}: ${sayList(list)[options.lang]}\n`);
      onExit(exitCodes.passed);
    });
}

function sayList({ sequence, withdrawn }: StatusList): Text {
  const count = withdrawn.length;
  return text(`lijst ${sequence}, ${count} ingetrokken`, `list ${sequence}, ${count} withdrawn`);
}

async function extendList(statement: string | undefined, options: Options): Promise<StatusList> {
  const now = new Date();
  const key = readSigningKey(options.key);
  if (key.signs !== 'status') {
    throw new ConfigurationError(
      `The key "${options.key}" does not sign status lists: take one that "oso-keur key --for status" made`,
    );
  }
  const withdrawal =
    statement === undefined ? undefined : withdrawalOf(statement, { ...options, now });
  const before = await listSoFar(options, { key, now });
  const list = nextStatusList(before, { withdrawal, now, validDays: options.validDays });
  writeList(options.list, await sign(list, key));
  return list;
}

function withdrawalOf(path: string, { reason, now }: Options & { readonly now: Date }): Withdrawal {
  const jws = readJws(path, 'statement');
  const opened = openJws(jws);
  if ('why' in opened || !loadShapes().isStatement(opened.content)) {
    throw new ConfigurationError(`Cannot withdraw "${path}": it is no statement of OSO Keur`);
  }
  if (reason === undefined) {
    throw new ConfigurationError(`Cannot withdraw "${path}" without a reason: give --reason`);
  }
  return {
    jti: opened.content.jti,
    digest: statementDigest(jws),
    at: now.toISOString(),
    reason,
  };
}

type By = { readonly key: SigningKey; readonly now: Date };

async function listSoFar(
  { list, trust: trustFile }: Options,
  { key, now }: By,
): Promise<StatusList | undefined> {
  if (!existsSync(list)) return undefined;
  const trust = trustFile === undefined ? trustIn(key) : await readTrust(trustFile);
  const { isStatusList: isShaped } = loadShapes();
  const signed = await readSigned(readJws(list, 'status list'), {
    trust,
    now,
    uses: ['status'],
    isShaped,
  });
  const wrong = signed.rows.find(({ isSound }) => !isSound);
  if (signed.content && !wrong) return signed.content;
  throw new ConfigurationError(
    `Cannot add to the status list "${list}": ${wrong?.detail.en}; give --trust with the key that signed it, or name another list`,
  );
}

function trustIn(key: SigningKey): Trust {
  const always = { from: '1970-01-01T00:00:00Z', until: '9999-12-31T00:00:00Z' };
  return { format: 1, keys: [trustedKeyOf(key, always)] };
}

/** Whoever reads the list meanwhile sees the old one or the new one. */
function writeList(path: string, jws: string): void {
  try {
    writeFileSync(`${path}.new`, jws);
    renameSync(`${path}.new`, path);
  } catch (cause) {
    const why = systemReason(cause);
    throw new ConfigurationError(
      `Cannot write the status list "${path}" (${why}): name by --list a file that you may write to`,
      { cause },
    );
  }
}

const examples = `
Examples:
  oso-keur withdraw statement.jws --key status.jwk --list status.jws --reason "Een fout in de proef"
  oso-keur withdraw --key status.jwk --list status.jws --valid-days 14`;

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '#law/package-root.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { systemReason } from '#preflight/system-reason.ts';
import { TransformFault, type XsltRunner } from './xslt-runner.ts';

const program = join(packageRoot, 'src/official/xslt/WarmSaxon.java');

/** Asks `java` on the path unless another is named. */
export type SaxonHeOptions = { readonly java?: string };

/**
 * Runs stylesheets by a Saxon-HE of the user's, in one Java process for all dossiers.
 * It is started when the first is asked for.
 *
 * @throws ConfigurationError when the jar is not there.
 */
export function saxonHe(jar: string, { java = 'java' }: SaxonHeOptions = {}): XsltRunner {
  if (!existsSync(jar)) {
    throw new ConfigurationError(`There is no "${jar}": give the jar of Saxon-HE with --saxon`);
  }
  let started: Conversation | undefined;
  return {
    transform: async (document, stylesheet) => {
      started ??= conversation(jar, java);
      const [outcome, said] = await started.ask(`${base64(stylesheet)} ${base64(document)}`);
      if (outcome === 'done') return said;
      if (outcome === 'fault') throw new TransformFault(said);
      throw new ConfigurationError(
        `Cannot compile the stylesheet "${stylesheet}" of the bundle: ${said}; use it as it was published`,
      );
    },
    end: async () => started?.end(),
  };
}

type Answer = readonly [outcome: string, said: string];

/** Questions and answers, a line each, in order. */
interface Conversation {
  ask(line: string): Promise<Answer>;
  end(): Promise<void>;
}

function conversation(jar: string, java: string): Conversation {
  const child = spawn(java, ['-XX:TieredStopAtLevel=1', '-cp', jar, program]);
  const waiting: { answer(it: Answer): void; fail(error: Error): void }[] = [];
  let complaint = '';
  let fault: Error | undefined;
  const fail = (why: string, remedy: string) => {
    fault ??= new ConfigurationError(`Cannot run Saxon-HE "${jar}": ${why}; ${remedy}`);
    for (const one of waiting.splice(0)) one.fail(fault);
  };
  child.stderr.setEncoding('utf8').on('data', (said: string) => {
    if (complaint.length < 1_000) complaint += said;
  });
  child.stdin.on('error', () => {});
  child.once('error', (error) => {
    fail(`java does not start (${systemReason(error)})`, 'install a Java runtime, 11 or newer');
  });
  child.once('close', (code) => {
    const said = complaint.trim().split('\n')[0] ?? '';
    fail(
      `java ended with ${code} ${said}`,
      'give the jar of Saxon-HE 9.9 or newer, and Java 11 or newer',
    );
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [outcome = '', said = ''] = line.split(' ');
    waiting.shift()?.answer([outcome, Buffer.from(said, 'base64').toString('utf8')]);
  });
  return {
    ask: (line) =>
      new Promise<Answer>((answer, reject) => {
        if (fault) return reject(fault);
        waiting.push({ answer, fail: reject });
        child.stdin.write(`${line}\n`);
      }),
    end: async () => {
      const ended = fault ? undefined : once(child, 'close');
      child.stdin.end();
      await ended;
    },
  };
}

function base64(said: string): string {
  return Buffer.from(said, 'utf8').toString('base64');
}

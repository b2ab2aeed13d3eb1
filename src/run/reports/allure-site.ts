import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { ConfigurationError } from '#preflight/configuration-error.ts';

/**
 * Makes a site of a folder of Allure results, with analytics off.
 *
 * @throws ConfigurationError where there is no Java runtime.
 */
export async function makeAllureSite(results: string, site: string): Promise<void> {
  await assertJava();
  const { code, output } = await ended(allureScript(), ['generate', results, '-o', site]);
  if (code !== 0) throw new Error(`Allure cannot make a site of "${results}": ${output.trim()}`);
}

function allureScript(): string {
  const root = dirname(createRequire(import.meta.url).resolve('allure-commandline'));
  return join(root, 'dist/bin', process.platform === 'win32' ? 'allure.bat' : 'allure');
}

async function assertJava(): Promise<void> {
  const { JAVA_HOME } = process.env;
  const java = JAVA_HOME ? join(JAVA_HOME, 'bin/java') : 'java';
  const { code } = await ended(java, ['-version']).catch(() => ({ code: -1 }));
  if (code === 0) return;
  throw new ConfigurationError(
    `Cannot make an Allure site: "${java}" does not run; install a Java runtime (8 or newer), or make only the results with --format allure`,
  );
}

type Ended = { readonly code: number | null; readonly output: string };

function ended(file: string, options: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ALLURE_NO_ANALYTICS: 'true' };
    const isBatch = file.endsWith('.bat');
    const child = spawn(file, options, { env, shell: isBatch, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = Promise.all([textOf(child.stdout), textOf(child.stderr)]);
    child.once('error', reject);
    child.once('close', async (code) => resolve({ code, output: (await output).join('') }));
  });
}

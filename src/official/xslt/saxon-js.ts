import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { TransformFault, type XsltRunner } from './xslt-runner.ts';

type Transformation = {
  readonly stylesheetInternal: object;
  readonly sourceText: string;
  readonly destination: 'serialized';
};

// The package is CommonJS without types: this is as much of it as is asked for.
type SaxonJs = { transform(work: Transformation): { readonly principalResult: string } };

/** Where a package is looked for; for the tests, as if it were not there. */
export type Resolve = (name: string) => string;

const require = createRequire(import.meta.url);

/**
 * Runs stylesheets in this process by saxon-js, an optional peer; xslt3 compiles each when it is first asked for.
 *
 * @throws ConfigurationError with what to install when one of them is not there.
 */
export function saxonJs(resolve: Resolve = require.resolve): XsltRunner {
  const compiler = found('xslt3/xslt3.js', resolve);
  const saxon: SaxonJs = require(found('saxon-js', resolve));
  const compiled = new Map<string, Promise<object>>();
  return {
    transform: async (document, stylesheet) => {
      const ready = compiled.get(stylesheet) ?? compile(stylesheet, compiler);
      compiled.set(stylesheet, ready);
      return run(saxon, await ready, document);
    },
    end: async () => {},
  };
}

function found(name: string, resolve: Resolve): string {
  try {
    return resolve(name);
  } catch (cause) {
    throw new ConfigurationError(
      'Nothing is here that runs XSLT 2.0: install it beside OSO Keur with "npm install saxon-js@2.7.0 xslt3@2.7.0", or give Saxon-HE with --saxon path/to/saxon-he.jar',
      { cause },
    );
  }
}

async function compile(stylesheet: string, compiler: string): Promise<object> {
  const scratch = mkdtempSync(join(tmpdir(), 'oso-keur-xslt-'));
  try {
    const output = join(scratch, 'stylesheet.json');
    const options = [compiler, `-xsl:${stylesheet}`, `-export:${output}`, '-nogo'];
    const child = spawn(process.execPath, options, { stdio: ['ignore', 'ignore', 'pipe'] });
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    if (code === 0) return JSON.parse(readFileSync(output, 'utf8'));
    throw new ConfigurationError(
      `Cannot compile the stylesheet "${stylesheet}" of the bundle: ${firstLine(said)}; use it as it was published`,
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function run(saxon: SaxonJs, stylesheetInternal: object, sourceText: string): string {
  try {
    return saxon.transform({ stylesheetInternal, sourceText, destination: 'serialized' })
      .principalResult;
  } catch (cause) {
    throw new TransformFault(firstLine(cause instanceof Error ? cause.message : String(cause)), {
      cause,
    });
  }
}

function firstLine(said: string): string {
  return said.trim().split('\n')[0] ?? '';
}

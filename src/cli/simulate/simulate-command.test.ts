import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import { readSchemaFile } from '#law/schema-file.ts';
import { osoKeurIn } from '../in-process.test-support.ts';

const program = join(packageRoot, 'dist/src/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), "oso-keur simulate's "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema(readSchemaFile('simulate.openapi.yaml') as SchemaObject, 'api');

/** The command as it runs: what it prints, line by line, and how it is stopped. */
function simulating(...options: string[]) {
  const child: ChildProcess = spawn(process.execPath, [program, 'simulate', ...options], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  // The pipe was asked for, so it is there.
  const reading = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const next = reading[Symbol.asyncIterator]();
  return {
    lines,
    async until(last: RegExp) {
      for (;;) {
        const { value, done } = await next.next();
        if (done) throw new Error(`It ended before ${last}: ${lines.join('\n')}`);
        lines.push(value);
        if (last.test(value)) return value as string;
      }
    },
    async stop(signal: NodeJS.Signals) {
      const exited = once(child, 'exit');
      child.kill(signal);
      for (let rest = await next.next(); !rest.done; rest = await next.next())
        lines.push(rest.value);
      const [code] = await exited;
      return code as number;
    },
  };
}

/** What begins no simulation. */
const osoKeur = osoKeurIn(folder);

describe('oso-keur simulate', () => {
  it.each([
    ['nl', '2022'],
    ['en', '2018'],
  ])(
    'prints, in %s for %s, commands for curl that work when pasted, and tells of each message',
    async (lang, release) => {
      const running = simulating('--ports', '0', '--lang', lang, '--release', release);
      await running.until(/^Ctrl-C/);
      const commands = running.lines.filter((line) => line.startsWith('curl '));

      const answers: string[] = [];
      for (const command of commands) {
        const { stdout } = await promisify(execFile)('bash', ['-c', `${command} --silent --fail`]);
        answers.push(stdout);
      }
      const code = await running.stop('SIGINT');

      const said = running.lines.join('\n');
      expect(commands.length).toBeGreaterThan(6);
      expect(answers.filter((answer) => answer === '')).toEqual([]);
      expect(answers.join()).toContain('SessieToegekend');
      expect(said).toMatch(lang === 'nl' ? /pingRequest ✓ in orde/ : /pingRequest ✓ in order/);
      expect(running.lines.at(-1)).toMatch(
        lang === 'nl' ? /^Gestopt; \d+ berichten/ : /^Stopped; \d+ messages/,
      );
      expect(said).toContain('101211151');
      expect(said).not.toMatch(/✗/);
      expect(code).toBe(0);
    },
  );

  it('prints nothing but JSON with --json, as it is described, and keeps a transcript', async () => {
    const running = simulating('--ports', '0', '--json', '--mischief', 'answers-late=1ms');
    const started = JSON.parse(await running.until(/"started"/));
    await fetch(`${started.control}/fetches`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"profile":"POVO","pgn":"101211151"}',
    });
    const exported = await (await fetch(`${started.control}/transcript`)).text();
    const code = await running.stop('SIGTERM');

    const [first, ...rest] = running.lines.map((line) => JSON.parse(line));
    const last = rest.pop();
    for (const [schema, value] of [
      ['Started', first],
      ['Ended', last],
      ...rest.map((line) => ['LogLine', line]),
    ]) {
      const isRight = ajv.getSchema(`api#/components/schemas/${schema}`);
      expect([isRight?.(value), isRight?.errors]).toEqual([true, null]);
    }
    expect(rest.length).toBe(6);
    expect(code).toBe(0);
    expect(readFileSync(started.transcript, 'utf8').startsWith(exported)).toBe(true);
    expect(exported.trim().split('\n').length).toBeGreaterThanOrEqual(6);
  });

  it('keeps its test CA from one time to the next', () => {
    const names = readdirSync(join(folder, 'oso-keur-simulate/tls'));

    expect(names).toEqual(expect.arrayContaining(['ca.key', 'ca.pem', 'target.key', 'target.pem']));
  });

  it('lists mischief', async () => {
    const { code, stdout } = await osoKeur('simulate', '--mischief', 'list', '--lang', 'en');

    expect(code).toBe(0);
    expect(stdout).toMatch(/answers-late=5s {2,}answers soundly, but only after so long/);
  });

  it.each([
    [
      ['--mischief', 'nonsense', '--ports', '0'],
      /There is no mischief "nonsense".*--mischief list/,
    ],
    [['--target', 'nowhere.yaml'], /nowhere\.yaml/],
    [['--exchange', 'nowhere'], /nowhere/],
    [['--ports', '70000'], /port/],
    [['--endpoint', 'http://x'], /https/],
  ])('says in one sentence what is wrong with %j', async (options, why) => {
    const { code, stderr } = await osoKeur('simulate', ...options);

    expect(code).toBe(3);
    expect(stderr).toMatch(why);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('says which port is taken', async () => {
    const running = simulating('--ports', '0', '--json', '--no-transcript');
    const { addresses } = JSON.parse(await running.until(/"started"/));
    const { port } = new URL(addresses.trafficCenter);

    const { code, stderr } = await osoKeur('simulate', '--ports', port);
    await running.stop('SIGINT');

    expect(code).toBe(3);
    expect(stderr).toMatch(/niet luisteren.*EADDRINUSE.*--ports/s);
  });
});

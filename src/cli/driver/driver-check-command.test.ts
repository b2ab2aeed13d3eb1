import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import { osoKeurIn } from '../in-process.test-support.ts';
import { freePort } from '../las-elsewhere.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-driver-'));
const osoKeur = osoKeurIn(folder);
const example = readFileSync(join(packageRoot, 'docs/examples/oso-keur.yaml'), 'utf8');
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true, force: true });
});

function targetWith(driver: string): void {
  const limits = /answerMs: 10000/;
  const target = example.replace(/^driver: .*$/m, `driver: ${driver}`);
  writeFileSync(join(folder, 'oso-keur.yaml'), target.replace(limits, 'answerMs: 20000'));
}

/** Starts a shim of docs/driver, and waits until it says where it is. */
async function shim(command: readonly string[]): Promise<number> {
  const port = await freePort();
  const [file = '', ...options] = command;
  const child = spawn(file, [...options, String(port)], {
    cwd: packageRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await once(child.stdout, 'data');
  return port;
}

const hasJava = (() => {
  try {
    execFileSync('javac', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const shims: readonly (readonly [string, readonly string[]])[] = [
  ['TypeScript', [process.execPath, '--import', 'tsx', 'docs/driver/shim.ts']],
  ...(hasJava ? [['Java', ['java', 'docs/driver/Shim.java']] as const] : []),
];

describe('oso-keur driver-check', () => {
  it.each(shims)('finds nothing to mend in our shim in %s', async (_language, command) => {
    targetWith(`{ url: "http://127.0.0.1:${await shim(command)}", account: oso-keur }`);

    const { code, stdout } = await osoKeur('driver-check');

    expect(stdout).toContain('+ loadPupil: in orde');
    expect(stdout).toContain('+ showReceived: in orde');
    expect(stdout).toContain('- notify: de driver biedt POST /notifications niet aan');
    expect(stdout).toMatch(/De driver is te gebruiken$/m);
    expect(code).toBe(0);
  });

  describe('of a driver that answers HTML', () => {
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Inloggen</title>');
    });
    beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
    afterAll(() => void server.close());

    it('says so, and ends with 3', async () => {
      const { port } = server.address() as AddressInfo;
      targetWith(`{ url: "http://127.0.0.1:${port}", account: oso-keur }`);

      const { code, stdout } = await osoKeur('driver-check', '--lang', 'en');

      expect(code).toBe(3);
      expect(stdout).toContain('answered a web page (HTML), no JSON');
      expect(stdout).toContain('answered HTTP 200, not 201');
      expect(stdout).toMatch(/^To mend: \d+$/m);
    });
  });

  it.each([
    ['ends otherwise', "console.error('Kapot'); process.exit(1)", 'ended with 1: Kapot'],
    ['prints garbage', "console.log('<html>')", 'printed no JSON, but "<html>"'],
    ['prints something else', 'console.log(\'{"a":1}\')', "must have required property 'product'"],
    ['refuses without a reason', 'process.exit(10)', 'refused without a reason'],
    ['is not able to begin', 'process.exit(11)', 'offer it, or set "operator: true"'],
  ])('says what is wrong with a program that %s', async (_what, script, found) => {
    const program = JSON.stringify([process.execPath, '-e', script, '--']);
    targetWith(`{ command: ${program}, account: oso-keur }`);

    const { code, stdout } = await osoKeur('driver-check', '--lang', 'en');

    expect(code).toBe(3);
    expect(stdout).toContain(found);
  });

  it('says that a person needs no check', async () => {
    targetWith('{ kind: operator, account: oso-keur }');

    const { code, stderr } = await osoKeur('driver-check');

    expect(code).toBe(3);
    expect(stderr).toContain('lets a person drive ("driver.kind"): there is no driver to check');
  });
});

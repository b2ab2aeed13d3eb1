/** The same scenarios by the other ways to drive a LAS: a program for each step, and an API with a person beside it. */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '#evidence/entry.ts';
import { readTranscript } from '#evidence/read-transcript.ts';
import { packageRoot } from '#law/package-root.ts';
import { readSchemaFile } from '#law/schema-file.ts';
import { plainScenarios } from '#proof/trial.ts';
import { bodiesIn } from '#run/bodies-in.ts';
import type { RunRecord } from '#verdict/record.ts';
import { keptOsoKeurIn } from '../../kept-product.test-support.ts';
import { exampleOnFreePorts, layCertificates, startLas } from '../../las-elsewhere.test-support.ts';
import { humanAt, type Seen } from './human.test-support.ts';
import { onTerminal, sit } from './terminal.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-drivers-'));
const children: ChildProcess[] = [];
const servers: Server[] = [];
const name = 'Noor de Tester';
const few = ['--only', Object.values(plainScenarios).join()];

let target: string;
let las: string;

beforeAll(async () => {
  const example = await exampleOnFreePorts();
  target = example.target;
  las = `http://127.0.0.1:${example.ports.driver}`;
  await layCertificates(folder);
  children.push(await startLas(folder, example.ports));
});

afterAll(() => {
  for (const child of children) child.kill();
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

function drivenBy(driver: string, profiles = 'POVO'): void {
  const content = target
    .replace(/^driver: .*$/m, `driver: ${driver}`)
    .replace('profiles: [POVO]', `profiles: [${profiles}]`);
  writeFileSync(join(folder, 'oso-keur.yaml'), content);
}

const latest = join(folder, 'reports/latest');
const record = (): RunRecord => JSON.parse(readFileSync(join(latest, 'run.json'), 'utf8'));

function entries(): readonly Entry[] {
  const transcript = readFileSync(join(latest, 'transcript.ndjson'), 'utf8');
  return readTranscript(transcript, bodiesIn(latest));
}

/** The calls of the driver that were made, and by whom where that was a person. */
function calls(): { readonly call: string; readonly by: string | undefined }[] {
  return entries().flatMap((entry) =>
    entry.kind === 'driver-called' ? [{ call: entry.call, by: entry.outcome.by }] : [],
  );
}

type OpenApi = {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly operationId?: string }>>>
  >;
};

/** Method and path of each call, as the document of the driver API tells. */
function operations(): Record<string, readonly [method: string, path: string]> {
  const { paths } = readSchemaFile('driver.openapi.yaml') as OpenApi;
  const found = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId = '' }]) => [
      operationId,
      [method.toUpperCase(), path],
    ]),
  );
  return Object.fromEntries(found);
}

/** A program that does a step by the API of a LAS. */
const program = `
const [base, call] = process.argv.slice(2);
const [method, path] = ${JSON.stringify(operations())}[call];
let input = '';
// A character may lie on two sides of a cut.
for await (const part of process.stdin.setEncoding('utf8')) input += part;
const { id, ...fields } = JSON.parse(input);
const address = base + path.replace('{id}', id);
const answer = method === 'GET'
  ? await fetch(address + '?' + new URLSearchParams(fields))
  : await fetch(address, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(fields) });
process.stdout.write(await answer.text());
process.exitCode = answer.ok ? 0 : { 409: 10, 501: 11 }[answer.status] ?? 1;
`;

/** Passes on to the LAS, as an API that does not offer some paths. */
async function apiWithout(paths: readonly string[]): Promise<string> {
  const server = createServer(async (incoming, response) => {
    const { method = '', url = '' } = incoming;
    if (method === 'POST' && paths.includes(url)) return response.writeHead(501).end();
    const body = await text(incoming);
    const headers = { 'content-type': 'application/json' };
    const sent = { method, ...(method === 'POST' && { headers, body }) };
    const answer = await fetch(`${las}${url}`, sent);
    return response.writeHead(answer.status, headers).end(await answer.text());
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a run that a program drives, step by step', () => {
  it('comes to what the LAS deserves, and says by what it was driven', async () => {
    writeFileSync(join(folder, 'step.mjs'), program);
    drivenBy(`{ command: ["${process.execPath}", step.mjs, "${las}"], account: oso-keur }`);

    const { code, stderr } = await keptOsoKeurIn(folder)('run', ...few, '--ci');

    expect(code, stderr).toBe(0);
    expect(record().target.driver).toBe('command');
    expect(record().results.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect(record().scenarios.every(({ ended }) => ended === 'played')).toBe(true);
    expect(calls().map(({ call }) => call)).toEqual(
      expect.arrayContaining(['loadPupil', 'makeReady', 'askDossier', 'showReceived']),
    );
  });
});

describe('a run that an API drives, and a person where that is not able', () => {
  it('asks the person only for what the API does not offer, and says so', async () => {
    const api = await apiWithout(['/ready-dossiers', '/asks']);
    drivenBy(`{ url: "${api}", operator: true, account: oso-keur }`);
    const started = join(packageRoot, 'dist/src/cli/main.js');
    const terminal = onTerminal([process.execPath, started, 'run', ...few], folder);
    children.push(terminal);

    const { code } = await sit(terminal, name, { onTask: humanAt(las, folder), onPause: () => {} });

    const persons = calls().filter(({ by }) => by === name);
    const others = calls().filter(({ by }) => by === undefined);
    expect(code).toBe(0);
    expect(record().target.driver).toBe('http + operator');
    expect(record().results.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect(new Set(persons.map(({ call }) => call))).toEqual(
      new Set(['makeReady', 'askDossier', 'askState', 'showReceived']),
    );
    expect(others.map(({ call }) => call)).toContain('loadPupil');
    expect(others.map(({ call }) => call)).not.toContain('makeReady');
    expect(record().remarks.some(({ what }) => what.nl.startsWith(`${name} bediende`))).toBe(true);
  });
});

describe('a run whose pupils come into the LAS through OSO', () => {
  it('has a person fetch each before its scenario, asks for no importer, and judges nobody by it', async () => {
    drivenBy('{ kind: operator, account: oso-keur, load: oso }', 'BB');
    const started = join(packageRoot, 'dist/src/cli/main.js');
    const only = `${plainScenarios.bron},OSO-BRON-18`;
    const terminal = onTerminal([process.execPath, started, 'run', '--only', only], folder);
    children.push(terminal);
    const human = humanAt(las, folder);
    const asked: string[] = [];
    const sitter = {
      onTask: async (task: Seen) => {
        const isTooSoon = task.title === 'Leerling ophalen via OSO' && !asked.includes(task.title);
        asked.push(task.title);
        return isTooSoon ? ['g'] : human(task);
      },
      onPause: () => {},
    };

    const { code, screen } = await sit(terminal, name, sitter);

    const kinds = entries().flatMap((entry) => ('scenario' in entry ? [entry.kind] : []));
    const loaded = entries().filter((entry) => entry.kind === 'loaded');
    expect(record().results.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect(code, screen).toBe(0);
    // Once too soon, once for the plain scenario, never for the pupil whom the school does not know, and for the closing probe.
    expect(asked.filter((title) => title.startsWith('Leerling'))).toEqual(
      Array.from({ length: 3 }, () => 'Leerling ophalen via OSO'),
    );
    expect(screen).toContain('nog niet bij ons opgehaald');
    const fetched = { outcome: 'fetched', by: name };
    expect(loaded).toMatchObject([fetched, fetched]);
    expect(kinds.filter((kind) => /^loa|started/.test(kind)).slice(0, 3)).toEqual([
      'loading',
      'loaded',
      'scenario-started',
    ]);
    expect(record().remarks.some(({ what }) => /haalde vooraf 2 keer/.test(what.nl))).toBe(true);
    expect((await keptOsoKeurIn(folder)('verify', 'reports/latest')).code).toBe(0);
  });
});

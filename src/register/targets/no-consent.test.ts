/** What is contacted and kept where there is no consent: every connection to this machine is counted. */
import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabases } from '../database/test-databases.test-support.ts';
import { startJob } from '../jobs/start-job.ts';
import { backupLines } from '../keeping/backup.ts';
import type { Register } from '../register.ts';
import { askConsent } from './ask-consent.ts';
import { setTarget } from './set-target.ts';
import { startRun } from './start-run.ts';
import { openTargets, type Targets, TestHost } from './targets.test-support.ts';
import { tellTarget } from './tell-target.ts';
import { targetVisitor } from './visit-target.ts';

const why = 'voor de proef';

describe.each(testDatabases)('where a host does not consent on %s', (_name, open) => {
  let database: TestDatabase;
  let its: Targets;
  let host: TestHost;
  let elsewhere: TestHost;
  let target: number;
  let text: string;

  beforeAll(async () => {
    database = await open();
    its = await openTargets(database);
    [host, elsewhere] = [await TestHost.open(), await TestHost.open()];
    const added = { name: 'Proef', source: host.file(), why };
    target = (await setTarget(its.register, added, its.sue)).target;
    text = (await tellTarget(its.register, { target }, its.sue)).text ?? '';
  });

  beforeEach(() => {
    host.reset();
    elsewhere.reset();
  });

  afterAll(async () => {
    await Promise.all([host.close(), elsewhere.close()]);
    await database.drop();
  });

  const jobs = () => database.kysely.selectFrom('jobs').select('id').execute();
  const none = { driver: 0, endpoint: 0 };
  const answers: Readonly<Record<string, { said: string; answer: () => RequestListener }>> = {
    'nothing there': { said: 'was HTTP 404', answer: () => ends(404) },
    'a failure with the text': { said: 'was HTTP 500', answer: () => ends(500, text) },
    'a redirect elsewhere': {
      said: 'leads to another address',
      answer: () => redirects(307, `${elsewhere.url}/.well-known/oso-keur`),
    },
    'a redirect with the text': {
      said: 'leads to another address',
      answer: () => redirects(301, `${elsewhere.url}/`, text),
    },
    'a redirect to its own endpoint': {
      said: 'leads to another address',
      answer: () => redirects(302, host.endpoint),
    },
    'another token': {
      said: 'is not the token',
      answer: () => ends(200, text.replace(/^../, 'xx')),
    },
    'the token in other case': {
      said: 'is not the token',
      answer: () => ends(200, text.replace('oso-keur', 'OSO-KEUR')),
    },
    'a page around the text': { said: 'is not the token', answer: () => ends(200, `<pre>${text}`) },
    'the token alone': {
      said: 'not exactly the addresses',
      answer: () => ends(200, text.split('\n')[0]),
    },
    'one address less': {
      said: 'not exactly the addresses',
      answer: () => ends(200, text.split('\n').slice(0, 2).join('\n')),
    },
    'one address more': {
      said: 'not exactly the addresses',
      answer: () => ends(200, `${text}http://127.0.0.1:1\n`),
    },
    'another port': {
      said: 'not exactly the addresses',
      answer: () => ends(200, text.replace(/\d\n$/, 'x\n')),
    },
    'far too much': { said: 'much larger', answer: () => ends(200, text + ' '.repeat(8_192)) },
    'no end of it': { said: 'much larger', answer: () => pours },
    'nothing at all': { said: 'no answer came', answer: () => hangsUp },
  };

  it.each(Object.keys(answers))(
    'by %s, that one request is all, and no run comes of it',
    async (what) => {
      const { said = '', answer } = answers[what] ?? {};
      host.answer = answer?.() ?? ends(404);

      await expect(startRun(its.register, { target }, its.sue)).rejects.toThrow(said);

      const told = await tellTarget(its.register, { target }, its.sue);
      expect(told).toMatchObject({ consentedAt: null, triedAt: its.register.now() });
      expect(told.said?.en).toContain(said);
      expect(told.said?.nl).toContain(`${host.url}/.well-known/oso-keur`);
      expect(host.paths).toEqual(['GET /.well-known/oso-keur']);
      expect([host.connections, elsewhere.connections]).toEqual([{ driver: 1, endpoint: 0 }, none]);
      expect(await jobs()).toEqual([]);
    },
  );

  it.each([
    ['says nothing', () => undefined],
    ['begins and does not end', drips],
  ] as const)('because it %s, it is not waited for', async (_what, answer) => {
    host.answer = answer;
    const visitTarget = targetVisitor({ limitMs: 200, mostBytes: 4_096 });

    const asked = startRun({ ...its.register, visitTarget }, { target }, its.sue);

    await expect(asked).rejects.toThrow('no whole answer came in time');
    expect(host.connections).toEqual({ driver: 1, endpoint: 0 });
    expect(await jobs()).toEqual([]);
  });

  it('any more, a run is refused, though it consented before', async () => {
    host.shows(text);
    await askConsent(its.register, { target }, its.sue);
    host.reset();
    host.answer = ends(404);

    await expect(startRun(its.register, { target }, its.sue)).rejects.toThrow('gave no consent');

    expect(host.connections).toEqual({ driver: 1, endpoint: 0 });
    expect((await tellTarget(its.register, { target }, its.sue)).consentedAt).toBeNull();
    expect(await jobs()).toEqual([]);
  });

  it.each([
    ['is marked as production', { production: ['127.0.0.1'] }, 'marked as production'],
    ['is not allowed', { allowed: [] }, 'not among the addresses'],
    ['is allowed on another port only', { allowed: ['127.0.0.1:1'] }, 'not among the addresses'],
  ])('because by now it %s, it is not even asked', async (_what, given, said) => {
    host.shows(text);
    const now: Register = { ...its.register, ...given };
    const before = await lines();

    await expect(startRun(now, { target }, its.sue)).rejects.toThrow(said);
    await expect(askConsent(now, { target }, its.sue)).rejects.toThrow(said);

    expect([host.connections, await lines()]).toEqual([none, before]);
  });

  it('nor is a target kept that must not be: not allowed, of production, of another, at two hosts', async () => {
    const { register, sue, anna } = its;
    const before = await lines();
    const add = (over: object, given: Partial<Register> = {}, by = sue) =>
      setTarget({ ...register, ...given }, { name: 'X', source: host.file(over), why }, by);
    const production = { production: ['127.0.0.1'] };

    await expect(add({}, { allowed: [] })).rejects.toThrow('not among the addresses');
    await expect(add({}, production)).rejects.toThrow('marked as production');
    await expect(add({ endpoint: 'https://las.kennisnet.nl/' }, kennisnet)).rejects.toThrow(
      'marked as production',
    );
    await expect(add({ oin: '00000003999999992000' })).rejects.toThrow('your OIN is');
    await expect(add({ endpoint: 'https://localhost:1/oso' })).rejects.toThrow('at several hosts');
    const proxy = { folder: 'oso-keur-tls', proxy: 'http://localhost:3128' };
    await expect(add({ tls: proxy })).rejects.toThrow('at several hosts');
    await expect(add({ product: 'x' })).rejects.toThrow('product');
    const asJob = { target: host.file() };
    await expect(startJob({ ...register, ...production }, asJob, anna)).rejects.toThrow(
      'marked as production',
    );

    expect([host.connections, await lines()]).toEqual([none, before]);
  });

  it('because its target is another while it is asked, its consent counts for neither', async () => {
    const { register, sue } = its;
    const source = host.file({ capabilities: { roles: ['doel'], profiles: ['POVO'] } });
    const change = { target, name: 'Proef', source, why };
    host.answer = (_request, response) => {
      void setTarget(register, change, sue).then(() => response.end(text));
    };

    await expect(startRun(register, { target }, sue)).rejects.toThrow('changed or forgotten');

    const told = await tellTarget(register, { target }, sue);
    expect(told).toMatchObject({ consentedAt: null, triedAt: null, said: null });
    expect(await jobs()).toEqual([]);
  });

  async function lines(): Promise<string[]> {
    const all: string[] = [];
    for await (const line of backupLines(database.kysely)) all.push(line);
    return all;
  }
});

const kennisnet = { allowed: ['127.0.0.1', 'las.kennisnet.nl'] };

function ends(status: number, body = ''): RequestListener {
  return (_request, response) => void response.writeHead(status).end(body);
}

function redirects(status: number, location: string, body = ''): RequestListener {
  return (_request, response) => void response.writeHead(status, { location }).end(body);
}

const hangsUp: RequestListener = (request) => void request.socket.destroy();

const drips: RequestListener = (_request, response) => void response.writeHead(200).write('o');

/** As much as whoever asks will take. */
const pours: RequestListener = (_request, response) => {
  const pour = () => {
    while (!response.destroyed && response.write('x'.repeat(1_024)));
  };
  response.on('drain', pour);
  pour();
};

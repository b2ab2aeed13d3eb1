/** What a run tells, as a browser follows it: by real requests, of what stands in a real database. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ProgressLine } from '#report/progress-line.ts';
import { usualStreams } from '../../sessions/open-streams.ts';
import { giveASupplierWork, TestWeb } from '../../web.test-support.ts';
import { type Event, Listener } from './listener.test-support.ts';

const sizes = { ...usualStreams, everyMs: 20, heartbeatMs: 50 };

let web: TestWeb;
let session: string;
let run: number;
const listeners: Listener[] = [];

beforeEach(async () => {
  web = await TestWeb.open({ streams: sizes });
  session = await web.sessionOf('supplier');
  run = (await giveASupplierWork(web)).waiting;
});

afterEach(async () => {
  for (const listener of listeners.splice(0)) await listener.leave();
  await web.close();
  expect(web.failures).toEqual([]);
});

async function follow(given: { readonly after?: string; readonly by?: string } = {}) {
  const headers = { Accept: 'text/event-stream', 'Last-Event-ID': given.after };
  const sent = { session: given.by ?? session, headers };
  const listener = new Listener(await web.send(`/runs/${run}/voortgang`, sent));
  listeners.push(listener);
  return listener;
}

/** Lets a worker take the run; gives its take. */
async function take(): Promise<number> {
  const { database } = web.desk.register;
  const worker = { host: 'here', pid: 1, suite: 'test', lanes: 1, endedAt: null };
  const { id: workerId } = await database
    .insertInto('workers')
    .values(worker)
    .returning('id')
    .executeTakeFirstOrThrow();
  const none = { endedAt: null, how: null, exitCode: null, said: null };
  const { id } = await database
    .insertInto('takes')
    .values({ jobId: run, number: 1, workerId, ...none })
    .returning('id')
    .executeTakeFirstOrThrow();
  await database.updateTable('jobs').set({ state: 'running' }).where('id', '=', run).execute();
  return id;
}

async function tell(takeId: number, ...lines: readonly ProgressLine[]): Promise<void> {
  const rows = lines.map((line) => ({ takeId, jobId: run, line: JSON.stringify(line) }));
  await web.desk.register.database.insertInto('progress').values(rows).execute();
}

async function end(outcome: string): Promise<void> {
  const ended = { state: 'ended' as const, outcome, endedAt: web.desk.register.now() };
  await web.desk.register.database.updateTable('jobs').set(ended).where('id', '=', run).execute();
}

const name = 'Het dossier <komt> aan';
const started = { scenario: 'a/bron/POVO', name, role: 'bron', profile: 'POVO' };
const ended = (count: number): ProgressLine => ({
  ...{ kind: 'scenario-ended', scenario: 'a/bron/POVO', outcome: 'played', ended: count, of: 4 },
});
const says = (said: string) => (event: Event) => event.data.includes(said);

it('tells how far a run is as that is written, and its outcome at the end', async () => {
  const listener = await follow();
  const waits = await listener.until(says('Wacht op een werker'));
  const its = await take();
  await tell(its, { kind: 'plan', scenarios: 4 }, { kind: 'scenario-started', ...started });
  const playing = await listener.until(says('0 van 4 scenario’s gespeeld'));
  await tell(its, ended(1));
  const one = await listener.until(says('1 van 4 scenario’s gespeeld'));
  await end('failed');
  const last = await listener.until(says('Niet gekwalificeerd'));
  const closing = await listener.until(({ event }) => event === 'klaar');

  expect(listener.response.headers.get('content-type')).toBe('text/event-stream');
  expect(waits.id).toBe('0-waiting');
  expect(playing.data).toContain('Het dossier &lt;komt&gt; aan');
  expect(one.data).toMatch(/<progress[^>]*max="4"[^>]*value="1"/);
  expect(last.data).not.toContain('<progress');
  expect(closing.data).toBe('');
  expect(await listener.isOver()).toBe(true);
});

it('goes on where somebody was, and tells nothing that they have', async () => {
  const its = await take();
  await tell(its, { kind: 'plan', scenarios: 4 }, ended(1));
  const first = await follow();
  const { id } = await first.until(says('1 van 4'));
  await first.leave();

  const again = await follow({ after: id });
  await tell(its, ended(2));
  const next = await again.until(() => true);
  const anew = await (await follow()).until(() => true);

  expect(next.data).toContain('2 van 4');
  expect(anew.data).toContain('2 van 4');
});

it('gives a sign of life while there is nothing to tell', async () => {
  const listener = await follow();

  expect(await listener.hearsALife()).toBe(true);
});

it('is told to nobody whose run it is not, and leads nobody elsewhere', async () => {
  const ofOther = await web.desk.register.database
    .updateTable('jobs')
    .set({ oin: '00000003999999990009', askedBy: web.desk.anna.id })
    .where('id', '=', run)
    .executeTakeFirst();

  const other = await follow();
  const nobody = await follow({ by: 'nobody' });
  const desk = await follow({ by: await web.sessionOf('desk') });

  expect(ofOther.numUpdatedRows).toBe(1n);
  expect([other.response.status, nobody.response.status]).toEqual([404, 403]);
  expect((await desk.until(() => true)).data).toContain('Wacht op een werker');
});

it('lets one person follow a few at once, and another when one is left', async () => {
  const open = [];
  for (let each = 0; each < sizes.ofOnePerson; each += 1) open.push(await follow());
  for (const listener of open) await listener.until(() => true);

  const tooMany = await follow();
  const desk = await follow({ by: await web.sessionOf('desk') });
  await open[0]?.leave();
  const status = async () => {
    const next = await follow();
    if (next.response.status !== 200) await next.leave();
    return next.response.status;
  };

  expect(tooMany.response.status).toBe(429);
  expect(tooMany.response.headers.get('retry-after')).toBe('300');
  expect(desk.response.status).toBe(200);
  await expect.poll(status, { timeout: 5_000 }).toBe(200);
});

it('ends when the register closes, well within a second', async () => {
  const listener = await follow();
  await listener.until(() => true);

  const before = performance.now();
  await web.served.close();
  const tookMs = performance.now() - before;

  expect(tookMs).toBeLessThan(1_000);
  expect(await listener.isOver()).toBe(true);
});

it('lasts no longer than it may, so that it is looked anew who follows', async () => {
  await web.close();
  web = await TestWeb.open({ streams: { ...sizes, longestMs: 200 } });
  session = await web.sessionOf('supplier');
  run = (await giveASupplierWork(web)).waiting;

  const listener = await follow();
  await listener.until(() => true);

  expect(await listener.isOver()).toBe(true);
  expect(listener.events.map(({ event }) => event)).not.toContain('klaar');
});

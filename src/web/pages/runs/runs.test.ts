import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackBundle } from '#register/bundle/unpack-bundle.ts';
import { smallRun } from '#register/runs.test-support.ts';
import { giveASupplierWork, type Sent, TestWeb } from '../../web.test-support.ts';

describe('the pages of runs', () => {
  let web: TestWeb;
  let work: Awaited<ReturnType<typeof giveASupplierWork>>;

  beforeAll(async () => {
    web = await TestWeb.open();
    work = await giveASupplierWork(web);
  });

  afterAll(async () => {
    await web.close();
    expect(web.failures).toEqual([]);
  });

  async function seen(path: string, sent: Sent = {}) {
    const response = await web.send(path, { session: await web.sessionOf('supplier'), ...sent });
    return { response, status: response.status, text: await response.text() };
  }

  const stateOf = async (job: number) =>
    (
      await web.desk.register.database
        .selectFrom('jobs')
        .select(['state', 'cancelAskedAt'])
        .where('id', '=', job)
        .executeTakeFirstOrThrow()
    ).state;

  it('show the report under a policy by which nothing of it runs, asks or is framed', async () => {
    const { response, text } = await seen(`/runs/${work.ended}/rapport`);

    const policy = response.headers.get('content-security-policy') ?? '';
    expect(text).toBe(smallRun().report);
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", "frame-ancestors 'none'"]),
    );
    expect(policy).toMatch(/sandbox(?!.*allow-(scripts|same-origin|forms))/);
    expect(policy).not.toContain('script-src');
    expect(response.headers.get('content-disposition')).toBeNull();
  });

  it('save the record and the bundle as the run left them', async () => {
    const { response, text } = await seen(`/runs/${work.ended}/uitslag`);
    const session = await web.sessionOf('supplier');
    const packed = await web.send(`/runs/${work.ended}/bundel`, { session });
    const files = await unpackBundle(new Uint8Array(await packed.arrayBuffer()));

    expect(response.headers.get('content-disposition')).toBe('attachment; filename="run.json"');
    expect(text).toBe(smallRun().record);
    expect(packed.headers.get('content-disposition')).toContain('"van-een-werker.zip"');
    expect([...files.keys()]).toEqual(['transcript.ndjson', 'run.json', 'report.html']);
  });

  it.each([
    ['/runs/abc', 400],
    ['/runs/999', 404],
    ['/runs/999/voortgang', 404],
    ['/runs/999/rapport', 404],
    ['/runs?voor=abc', 400],
    ['/aanvragen/999', 404],
  ])('say of %s that it is not there or not right', async (path, status) => {
    expect((await seen(path)).status).toBe(status);
  });

  it('say of a run that left nothing that there is nothing to take', async () => {
    const { status } = await seen(`/runs/${work.waiting}/rapport`);

    expect(status).toBe(404);
  });

  it('cancel a run once that is confirmed, and leave alone what has ended', async () => {
    const { database } = web.desk.register;
    const { id } = await database
      .insertInto('jobs')
      .values({ kind: 'qualify', product: 'x', options: '{}', askedBy: web.people.supplier.id })
      .returning('id')
      .executeTakeFirstOrThrow();

    const asked = await seen(`/runs/${id}/afbreken`);
    const before = await stateOf(id);
    const done = await seen(`/runs/${id}/afbreken`, { form: {} });
    const again = await seen(`/runs/${id}/afbreken`, { form: {} });

    expect([asked.status, before]).toEqual([200, 'waiting']);
    expect([done.status, await stateOf(id), again.status]).toEqual([303, 'cancelled', 303]);
    expect((await seen(`/runs/${id}/afbreken`)).status).toBe(303);
  });

  it('go on from page to page, and show one product only', async () => {
    const { database } = web.desk.register;
    const row = { kind: 'qualify', options: '{}', askedBy: web.people.supplier.id } as const;
    const rows = Array.from({ length: 30 }, () => ({ ...row, product: 'LAS & zo 1 (L)' }));
    await database.insertInto('jobs').values(rows).execute();

    const query = `product=${encodeURIComponent('LAS & zo 1 (L)')}`;
    const first = await seen(`/runs?${query}`);
    const next = /href="([^"]*voor=[^"]*)" rel="next"/.exec(first.text)?.[1] ?? '';
    const second = await seen(next.replaceAll('&amp;', '&'));

    const runsIn = (text: string) => text.match(/href="\/runs\/\d+"/g) ?? [];
    expect([runsIn(first.text).length, runsIn(second.text).length]).toEqual([25, 5]);
    expect(new Set([...runsIn(first.text), ...runsIn(second.text)]).size).toBe(30);
    expect(second.text).not.toContain('rel="next"');
  });

  it('take no request for a qualification without a reason, nor for a product of another', async () => {
    const { database } = web.desk.register;
    const requests = () => database.selectFrom('requests').select('id').execute();
    const before = await requests();

    const path = `/runs/${work.ended}/aanvraag`;
    const none = await seen(path, { form: { why: '' } });
    const others = await seen(path, { form: { why: 'voor de proef' } });

    expect([none.status, others.status]).toEqual([422, 422]);
    expect(none.text).toContain('Er is niets aangevraagd');
    // What the run says of itself counts: its target is of another than this job says.
    expect(others.text).toContain('Dit is van een ander');
    expect(await requests()).toEqual(before);
  });

  it('show a supplier what was refused and why, and give it what was issued', async () => {
    const { database } = web.desk.register;
    const issued = await seen(`/aanvragen/${work.request}`);
    const statement = await seen(`/aanvragen/${work.request}/verklaring`);
    const refused = { state: 'refused' as const, statementId: null };
    await database.updateTable('requests').set(refused).where('id', '=', work.request).execute();
    const decision = { requestId: work.request, personId: web.people.desk.id };
    await database
      .insertInto('decisions')
      .values({ ...decision, decision: 'refuse', at: new Date(), why: 'het <b>bewijs</b> is oud' })
      .execute();

    const after = await seen(`/aanvragen/${work.request}`);
    const gone = await seen(`/aanvragen/${work.request}/verklaring`);

    expect(issued.text).toContain('Uitgegeven');
    expect(statement.text).toBe('a');
    expect(after.text).toContain('het &lt;b&gt;bewijs&lt;/b&gt; is oud');
    expect(gone.status).toBe(404);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedSupplier } from '#register/invented-schools.test-support.ts';
import { TestHost } from '#register/targets/targets.test-support.ts';
import { targetVisitor, usualVisit } from '#register/targets/visit-target.ts';
import { TestWeb } from '../../../web.test-support.ts';

const why = 'voor de proef';

describe('the targets of a supplier', () => {
  let web: TestWeb;
  let host: TestHost;
  let session: string;
  let source: string;

  beforeAll(async () => {
    host = await TestHost.open();
    const visitTarget = targetVisitor(usualVisit);
    web = await TestWeb.open({}, { allowed: ['127.0.0.1'], visitTarget });
    session = await web.sessionOf('supplier');
    source = host.file({ oin: inventedSupplier(1).oin });
  });

  afterAll(async () => {
    await Promise.all([web.close(), host.close()]);
  });

  const send = (path: string, form?: Readonly<Record<string, string>>) =>
    web.send(path, { session, ...(form && { form }) });
  const show = async (path: string) => (await send(path)).text();
  const jobs = () =>
    web.desk.register.database.selectFrom('jobs').select(['id', 'options']).execute();

  it('are added, consented to, run, changed and forgotten, all by forms', async () => {
    const added = await send('/doelen', { name: 'Proef', source, forSchools: 'false', why });
    const path = added.headers.get('location') ?? '';
    const first = await show(path);
    const [, text = ''] = /<pre class="printed">([^<]+)</.exec(first) ?? [];
    const refused = await send(`${path}/toestemming`, {});
    const said = await refused.text();
    host.shows(text);
    const asked = await send(`${path}/toestemming`, {});
    const consented = await show(path);
    const run = { release: '2022', 'profile-POVO': 'on', only: 'OSO-SES-01, OSO-BRON-01' };
    const started = await send(`${path}/run`, run);
    const same = { name: 'Anders', source: source.replaceAll('\n', '\r\n'), forSchools: 'true' };
    const changed = await send(`${path}/wijzigen`, { ...same, why });
    const after = await show(path);
    const list = await show('/doelen');
    const forgotten = await send(`${path}/weghalen`, { why });

    expect([added.status, path]).toEqual([303, '/doelen/1']);
    expect(first).toContain(`${host.url}/.well-known/oso-keur`);
    expect(first).not.toContain('action="/doelen/1/run"');
    expect([refused.status, (await jobs()).length]).toEqual([422, 1]);
    expect(said).toContain('het antwoord was HTTP 404');
    expect([asked.status, asked.headers.get('location')]).toEqual([303, path]);
    expect(consented).toContain('action="/doelen/1/run"');
    expect([started.status, started.headers.get('location')]).toEqual([303, '/runs/1']);
    expect(await jobs()).toEqual([
      {
        id: 1,
        options: { release: '2022', profiles: ['POVO'], only: ['OSO-SES-01', 'OSO-BRON-01'] },
      },
    ]);
    expect(changed.status).toBe(303);
    // The ends of lines are the browser's, and no other file.
    expect(after).toContain('action="/doelen/1/run"');
    expect(list).toMatch(/Anders<\/a>[\s\S]*ook voor scholen[\s\S]*gegeven/);
    expect([forgotten.headers.get('location'), (await send(path)).status]).toEqual([
      '/doelen',
      404,
    ]);
    expect(web.failures).toEqual([]);
  });

  it('keep what was written into the form when they are refused, and say what is wrong', async () => {
    const wrong = source.replace('127.0.0.1', 'elders.example');

    const refused = await send('/doelen', { name: 'Elders', source: wrong, why });
    const page = await refused.text();

    expect(refused.status).toBe(422);
    expect(page).toContain('staat niet bij de adressen die hier mogen');
    expect(page).toContain('value="Elders"');
    expect(page).toContain('elders.example');
  });

  it('have no run when their host no longer shows the text, and say what came', async () => {
    const added = await send('/doelen', { name: 'Weg', source, why });
    const path = added.headers.get('location') ?? '';
    const [, text = ''] = /<pre class="printed">([^<]+)</.exec(await show(path)) ?? [];
    host.shows(text);
    await send(`${path}/toestemming`, {});
    host.shows('');
    const before = (await jobs()).length;

    const refused = await send(`${path}/run`, {});

    expect([refused.status, (await jobs()).length]).toEqual([422, before]);
    expect(await refused.text()).toContain('gaf geen toestemming');
  });

  it('do not hold the reference where nothing is invented', async () => {
    const page = await show('/doelen');
    const refused = await send('/doelen/referentie', {});

    expect(page).not.toContain('/doelen/referentie');
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('alleen in een demonstratie'),
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setRelease } from '#register/calendar/set-release.ts';
import { issue } from '#register/issuing/decide.ts';
import { requestQualification } from '#register/issuing/request-qualification.ts';
import { bundleOf, smallRun } from '#register/runs.test-support.ts';
import { serveWeb } from '../../serve-web.ts';
import { type Sent, TestWeb } from '../../web.test-support.ts';

const why = 'voor de proef';
const decision = { why, validDays: 365 };
const ofRelease = { release: '2022', gegevensset: '2019.1' };

describe('the pages of the service desk', () => {
  let web: TestWeb;
  let laterMs = 0;

  beforeAll(async () => {
    web = await TestWeb.open();
  });

  afterAll(() => web.close());

  async function handIn(): Promise<number> {
    laterMs += 10;
    const { register, lea } = web.desk;
    const bundle = bundleOf(smallRun({ laterMs }));
    return (await requestQualification(register, { bundle, why, ranBy: 'supplier' }, lea)).request;
  }

  async function seen(path: string, sent: Sent = {}) {
    const session = await web.sessionOf('lead');
    const response = await web.send(path, { session, ...sent });
    return { status: response.status, text: await response.text() };
  }

  const stateOf = async (request: number) =>
    (
      await web.desk.register.database
        .selectFrom('requests')
        .select('state')
        .where('id', '=', request)
        .executeTakeFirstOrThrow()
    ).state;

  it('let nobody decide without a reason, and say so on the same page', async () => {
    const request = await handIn();

    const at = `/servicedesk/aanvragen/${request}`;
    const issued = await seen(`${at}/uitgeven`, { form: { why: ' ' } });
    const refused = await seen(`${at}/weigeren`, { form: { why: '' } });

    expect([issued.status, refused.status, await stateOf(request)]).toEqual([422, 422, 'waiting']);
    expect(issued.text).toContain('Er is niets veranderd');
    expect(refused.text).toContain('id="besluit"');
  });

  it('tell who agreed already that it takes another, also when they send the form all the same', async () => {
    const request = await handIn();
    await issue(web.desk.register, { request, ...decision }, web.desk.lea);

    const shown = await seen(`/servicedesk/aanvragen/${request}`);
    const sent = await seen(`/servicedesk/aanvragen/${request}/uitgeven`, { form: { why } });
    const list = await seen('/servicedesk/aanvragen');

    expect(shown.text).toContain('U stemde al in');
    expect(shown.text).not.toContain('/uitgeven"');
    expect([sent.status, await stateOf(request)]).toEqual([422, 'seconded']);
    expect(list.text).toContain('U stemde in; wacht op een ander');
  });

  it('tell the second in plain words when there is no key to sign with', async () => {
    const request = await handIn();
    const { register, anna } = web.desk;
    await issue(register, { request, ...decision }, anna);
    const keyless = await serveWeb({
      ...{ register: { ...register, keys: {} }, version: '1', host: '127.0.0.1', port: 0 },
      onFailure: (error) => {
        throw error;
      },
    });

    const Cookie = `__Host-oso-session=${await web.sessionOf('lead')}`;
    const at = `${keyless.url}/servicedesk/aanvragen/${request}`;
    const page = await (await fetch(at, { headers: { Cookie } })).text();
    const withKey = await seen(`/servicedesk/aanvragen/${request}`);
    await keyless.close();

    expect(page).toContain('Er is geen sleutel om mee te ondertekenen');
    expect(page).not.toContain('/uitgeven"');
    expect(withKey.text).toContain('/uitgeven"');
  });

  it('let a release expire only by what was shown', async () => {
    const { register, anna, bram, lea } = web.desk;
    const request = await handIn();
    await issue(register, { request, ...decision }, anna);
    await issue(register, { request, ...decision }, bram);
    const dates = { opensOn: '2026-01-01', endsOn: '2026-12-01', schoolsMustQualify: false };
    await setRelease(register, { ...ofRelease, ...dates, why }, lea);
    const path = '/servicedesk/kalender/aflopen';
    const left = () =>
      register.database
        .selectFrom('qualifications')
        .select('id')
        .where('untilAt', '>', new Date('2026-12-02'))
        .execute();

    const shown = await seen(`${path}?release=2022&set=2019.1`);
    const other = await seen(path, { form: { ...ofRelease, count: '3', why } });
    const before = await left();
    const right = await seen(path, { form: { ...ofRelease, count: '2', why } });

    expect(shown.text).toContain('2 kwalificaties eindigen dan eerder');
    expect([other.status, before.length]).toEqual([422, 2]);
    expect(other.text).toContain('Er is intussen iets veranderd');
    expect([right.status, await left()]).toEqual([303, []]);
  });

  it('take no bundle that is none, and keep nothing of it', async () => {
    const before = await web.stored();

    const empty = await seen('/servicedesk/aanvragen', { form: { why, bundle: 'geen bestand' } });

    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Kies een bundel');
    expect(await web.stored()).toBe(before);
  });

  it.each([
    ['/servicedesk/aanvragen/999', 404],
    ['/servicedesk/aanvragen/abc', 400],
    [`/servicedesk/kwalificaties/${'0'.repeat(64)}`, 404],
    ['/servicedesk/kwalificaties/abc', 400],
    ['/servicedesk/kwalificaties?voor=abc', 400],
    ['/servicedesk/berichten/schools-999', 404],
    ['/servicedesk/berichten/%3Cscript%3E', 404],
    ['/servicedesk/logboek?voor=-1', 400],
  ])('say of %s that it is not there or not right', async (path, status) => {
    expect((await seen(path)).status).toBe(status);
    expect(web.failures).toEqual([]);
  });
});

import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { httpDriver } from './http-driver.ts';

const url = 'http://driver.test/las';
const driver = httpDriver({ url, account: 'ib-er', limitMs: 5_000 });
const server = setupServer();
const pupil = { brin: '99ZP', pgn: '999900006' };

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

describe('the HTTP driver', () => {
  it('names the account in every call', async () => {
    const seen: unknown[] = [];
    server.use(
      http.post(`${url}/ready-dossiers`, async ({ request }) => {
        seen.push(await request.json());
        return new HttpResponse(null, { status: 201 });
      }),
      http.get(`${url}/status`, ({ request }) => {
        seen.push(new URL(request.url).searchParams.get('account'));
        return HttpResponse.json({ product: 'LAS', version: '1' });
      }),
    );

    await driver.makeReady({ ...pupil, forBrin: '99ZB' });
    await driver.status();

    expect(seen).toEqual([{ account: 'ib-er', ...pupil, forBrin: '99ZB' }, 'ib-er']);
  });

  it('goes nowhere else when an answer says so', async () => {
    const elsewhere: string[] = [];
    server.use(
      http.get(`${url}/status`, () => HttpResponse.redirect('http://elsewhere.test/status', 307)),
      http.get('http://elsewhere.test/status', ({ request }) => {
        elsewhere.push(request.url);
        return HttpResponse.json({ product: 'LAS', version: '1' });
      }),
    );

    const { status } = await driver.status();

    expect([status, elsewhere]).toEqual(['failed', []]);
  });

  it('gives the answer of an ask', async () => {
    server.use(
      http.post(`${url}/asks`, () => HttpResponse.json({ id: 'a 1' }, { status: 202 })),
      http.get(`${url}/asks/a%201`, () => HttpResponse.json({ state: 'done' })),
    );

    const asked = await driver.askDossier({
      ...pupil,
      fromBrin: '99ZA',
      overdrachtsoort: 'overstapdossier',
    });
    const state = await driver.askState({ id: 'a 1' });

    expect(asked).toEqual({ status: 'done', answer: { id: 'a 1' } });
    expect(state).toEqual({ status: 'done', answer: { state: 'done' } });
  });

  it('knows a dossier shown as XML, as fields, and not at all', async () => {
    const fields = [{ path: '/dossier[1]/a[1]', value: '1' }];
    server.use(
      http.get(`${url}/asks/1/received`, () => HttpResponse.json({ dossier: '<dossier/>' })),
      http.get(`${url}/asks/2/received`, () => HttpResponse.json({ fields })),
      http.get(`${url}/asks/3/received`, () => new HttpResponse(null, { status: 404 })),
    );

    const shown = await Promise.all(['1', '2', '3'].map((id) => driver.showReceived({ id })));

    expect(shown).toEqual([
      { status: 'done', answer: { dossier: '<dossier/>' } },
      { status: 'done', answer: { fields } },
      { status: 'done', answer: null },
    ]);
  });

  it('asks about a school or pupil in the query, and posts to the same path in the body', async () => {
    const seen: unknown[] = [];
    server.use(
      http.get(`${url}/feedback`, ({ request }) => {
        seen.push(Object.fromEntries(new URL(request.url).searchParams));
        return HttpResponse.json({
          feedback: [{ fromBrin: '99ZS', tekst: 'Toegekend', datum: '2026-03-01T12:00:00+01:00' }],
        });
      }),
      http.post(`${url}/feedback`, async ({ request }) => {
        seen.push(await request.json());
        return HttpResponse.json({ confirmed: false, message: 'Niet bevestigd' }, { status: 201 });
      }),
    );
    const given = { brin: '99ZS', koppelsleutel: 'A', tekst: 'Toegekend' };

    const shown = await driver.showFeedback(pupil);
    const outcome = await driver.giveFeedback(given);

    expect(seen).toEqual([
      { account: 'ib-er', ...pupil },
      { account: 'ib-er', ...given },
    ]);
    expect(shown).toEqual({
      status: 'done',
      answer: { feedback: [{ fromBrin: '99ZS', tekst: 'Toegekend', datum: expect.any(String) }] },
    });
    expect(outcome).toEqual({
      status: 'done',
      answer: { confirmed: false, message: 'Niet bevestigd' },
    });
  });

  it.each([
    ['status', () => driver.status(), 'GET /status'],
    ['forget', () => driver.forget(), 'POST /forget'],
    ['makeReady', () => driver.makeReady({ ...pupil, forBrin: '99ZB' }), 'POST /ready-dossiers'],
    ['showReceived', () => driver.showReceived({ id: '1' }), 'GET /asks/1/received'],
    [
      'withdrawReady',
      () => driver.withdrawReady({ ...pupil, forBrin: '99ZB' }),
      'POST /withdrawals',
    ],
    ['notify', () => driver.notify({ ...pupil, forBrin: '99ZB' }), 'POST /notifications'],
    ['showNotifications', () => driver.showNotifications(pupil), 'GET /notifications'],
    ['listRequests', () => driver.listRequests(pupil), 'GET /requests'],
    [
      'giveFeedback',
      () => driver.giveFeedback({ brin: '99ZS', koppelsleutel: 'A', tekst: 'B' }),
      'POST /feedback',
    ],
    ['showFeedback', () => driver.showFeedback(pupil), 'GET /feedback'],
    ['ping', () => driver.ping(), 'POST /ping'],
    [
      'importFile',
      () => driver.importFile({ brin: '99ZP', fileName: 'a.dod', content: '' }),
      'POST /imports',
    ],
    ['showLog', () => driver.showLog(pupil), 'GET /log'],
    [
      'registerEndpoint',
      () => driver.registerEndpoint({ brin: '99ZP' }),
      'POST /endpoint-registrations',
    ],
    [
      'answerQuestion',
      () => driver.answerQuestion({ id: 'OSO-NOT-01', question: 'Ja?' }),
      'POST /questions',
    ],
  ])('takes 501 on %s for a call that this driver does not offer', async (_call, ask, what) => {
    server.use(http.all(`${url}/*`, () => new HttpResponse(null, { status: 501 })));

    const outcome = await ask();

    expect(outcome).toMatchObject({
      status: 'not-offered',
      why: { nl: `de driver biedt ${what} niet aan`, en: `the driver does not offer ${what}` },
    });
  });

  it('takes 409 with a reason for a refusal', async () => {
    server.use(
      http.post(`${url}/inspections`, () =>
        HttpResponse.json({ reason: 'not yet' }, { status: 409 }),
      ),
    );

    const outcome = await driver.recordInspection({ ...pupil, inspection: {} });

    expect(outcome).toEqual({ status: 'refused', reason: 'not yet' });
  });

  it.each([
    ['another status', () => new HttpResponse(null, { status: 500 }), /HTTP 500, not 200/],
    ['HTML', () => HttpResponse.html('<p>Welkom</p>'), /a web page \(HTML\), no JSON/],
    ['JSON of another shape', () => HttpResponse.json({ naam: 'LAS' }), /something else/],
    [
      'JSON that is none',
      () => new HttpResponse('{', { headers: { 'content-type': 'application/json' } }),
      /answered broken JSON/,
    ],
    [
      'a refusal without a reason',
      () => HttpResponse.json({}, { status: 409 }),
      /without a reason/,
    ],
    ['nothing', () => HttpResponse.error(), /gave no answer/],
  ])('fails, and says on what, when the answer is %s', async (_what, answer, why) => {
    server.use(http.get(`${url}/status`, answer));

    const outcome = await driver.status();

    expect(outcome).toMatchObject({ status: 'failed', why: { en: expect.stringMatching(why) } });
    expect(outcome).toEqual({
      status: 'failed',
      why: {
        nl: expect.stringContaining(`GET ${url}/status`),
        en: expect.stringContaining(`GET ${url}/status`),
      },
    });
  });

  it('fails, and says how long it waited, when no answer comes in time', async () => {
    server.use(http.get(`${url}/status`, () => new Promise(() => {})));

    const outcome = await httpDriver({ url, account: 'ib-er', limitMs: 5 }).status();

    expect(outcome).toEqual({
      status: 'failed',
      why: {
        nl: `GET ${url}/status gaf binnen 5 ms geen antwoord`,
        en: `GET ${url}/status gave no answer within 5 ms`,
      },
    });
  });
});

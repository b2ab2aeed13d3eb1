import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Recorder } from '#evidence/recorder.ts';
import { httpDriver } from './http-driver.ts';
import { recordedDriver } from './recorded-driver.ts';

const url = 'http://driver.test';
const server = setupServer(
  http.post(`${url}/ping`, () => HttpResponse.json({ available: true })),
  http.get(`${url}/log`, () => new HttpResponse(null, { status: 501 })),
);

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

it('every call is on record with its answer, under the scenario that asked', async () => {
  const recorder = new Recorder({ write: () => {} }, () => new Date());
  const driver = recordedDriver(
    httpDriver({ url, account: 'ib-er', limitMs: 5_000 }),
    recorder,
    'scenario',
  );

  await driver.ping();
  await driver.showLog({ brin: '99ZP', pgn: '999900006' });

  expect(recorder.entries).toMatchObject([
    {
      kind: 'driver-called',
      scenario: 'scenario',
      call: 'ping',
      begunAfter: 0,
      request: {},
      outcome: { status: 'done', answer: { available: true } },
    },
    {
      kind: 'driver-called',
      call: 'showLog',
      begunAfter: 1,
      request: { brin: '99ZP', pgn: '999900006' },
      outcome: {
        status: 'not-offered',
        why: {
          nl: 'de driver biedt GET /log niet aan',
          en: 'the driver does not offer GET /log',
        },
      },
    },
  ]);
});

it('a recorded driver has every call of the driver', () => {
  const recorder = new Recorder({ write: () => {} }, () => new Date());
  const driver = httpDriver({ url, account: 'ib-er', limitMs: 1 });

  const recorded = recordedDriver(driver, recorder, 'scenario');

  expect(Object.keys(recorded)).toEqual(Object.keys(driver));
});

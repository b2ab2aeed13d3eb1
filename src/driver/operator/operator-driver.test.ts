import { afterEach, describe, expect, it, vi } from 'vitest';
import { driverCallNames, driverOf, makeCall } from '../calls.ts';
import type { DriverCallName } from '../driver.ts';
import { tieredDriver } from '../tiered-driver.ts';
import { Desk, type DeskEvent } from './desk.ts';
import { operatorDriver } from './operator-driver.ts';
import type { Reply, Task } from './task.ts';

const product = { product: 'LAS', version: '1' };
const pupil = { brin: '99ZP', pgn: '999900006' };
const ask = { ...pupil, fromBrin: '99ZA', overdrachtsoort: 'overstapdossier' };

/** Something to ask by each call. */
const requests: Readonly<Record<DriverCallName, object>> = {
  status: {},
  forget: {},
  loadPupil: { ...pupil, dossier: '<dossier/>' },
  recordInspection: { ...pupil, inspection: { inzage: 'true' } },
  makeReady: { ...pupil, forBrin: '99ZA' },
  askDossier: ask,
  askState: { id: 'operator-1' },
  showReceived: { id: 'operator-1' },
  withdrawReady: { ...pupil, forBrin: '99ZA' },
  notify: { ...pupil, forBrin: '99ZA' },
  showNotifications: { brin: '99ZP' },
  listRequests: pupil,
  giveFeedback: { brin: '99ZS', koppelsleutel: 'A', tekst: 'B' },
  showFeedback: pupil,
  ping: {},
  importFile: { brin: '99ZP', fileName: 'a.dod', content: '' },
  showLog: pupil,
  registerEndpoint: { brin: '99ZP' },
  answerQuestion: { id: 'OSO-NOT-01', question: 'Ja?' },
};

/** Somebody who answers every task alike, and remembers what was asked. */
function seated(reply: (task: Task) => Reply) {
  const events: DeskEvent[] = [];
  const tasks: Task[] = [];
  const desk = new Desk({
    patienceMs: 60_000,
    nowMs: () => 0,
    onEvent: (event) => events.push(event),
  });
  let answered = 0;
  desk.listen(() => {
    const { asked } = desk;
    if (!asked || asked.number === answered) return;
    answered = asked.number;
    tasks.push(asked.task);
    queueMicrotask(() => desk.answer(asked.number, reply(asked.task), 'Noor'));
  });
  return { desk, tasks, events, operator: operatorDriver(desk, product) };
}

const done = (task: Task): Reply => {
  const row = Object.fromEntries(
    task.fields
      .filter(({ isRequired }) => isRequired)
      .map(({ name, choices }) => [name, choices?.[0] ?? '']),
  );
  return { kind: 'done', rows: task.isList ? [] : [row] };
};

describe('a driver that is a person', () => {
  it('can be asked every call, and says who answered', async () => {
    const { operator } = seated(done);
    await operator.driver.askDossier(ask);

    for (const call of driverCallNames) {
      const outcome = await makeCall(operator.driver, call, requests[call]);

      expect(outcome, call).toMatchObject({ status: 'done', by: 'Noor' });
    }
  });

  it.each(driverCallNames)('who cannot do %s is not held against the LAS', async (call) => {
    let isAsked = false;
    const { operator } = seated((task) =>
      isAsked ? { kind: 'unable', why: 'geen rechten' } : done(task),
    );
    await operator.driver.askDossier(ask);
    isAsked = true;

    const outcome = await makeCall(operator.driver, call, requests[call]);

    expect(outcome).toMatchObject({
      status: 'not-offered',
      by: 'Noor',
      why: { nl: expect.stringContaining('geen rechten') },
    });
  });

  it('gives what the LAS refuses, with its reason', async () => {
    const { operator } = seated(() => ({ kind: 'refused', reason: 'eerst inzage' }));

    const outcome = await operator.driver.makeReady({ ...pupil, forBrin: '99ZA' });

    expect(outcome).toEqual({ status: 'refused', reason: 'eerst inzage', by: 'Noor' });
  });

  it('is asked to forget once, and later only what is left of a pupil who comes back', async () => {
    const { operator, tasks } = seated(done);
    const load = () => operator.driver.loadPupil({ ...pupil, dossier: '<dossier/>' });
    await operator.driver.forget();
    await load();
    await load();
    await operator.driver.forget();
    await load();

    expect(tasks.map(({ title }) => title.nl)).toEqual([
      'Leeg beginnen',
      'Leerling invoeren',
      'Leerling invoeren',
      'Leerling invoeren',
    ]);
    expect(tasks.map(({ todo }) => /^Verwijder eerst/.test(todo.nl))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('shows nothing where nothing was given, and fields where somebody read them', async () => {
    const given = ['', '<dossier/>', '/dossier[1]/a[1] = x = y\n/dossier[1]/b[1] =\n'];
    const { operator } = seated((task) =>
      task.title.nl === 'Ontvangen dossier tonen'
        ? { kind: 'done', rows: [{ shown: given.shift() ?? '' }] }
        : done(task),
    );
    await operator.driver.askDossier(ask);
    const shown = [];
    for (const _one of [1, 2, 3])
      shown.push(await operator.driver.showReceived({ id: 'operator-1' }));

    expect(shown).toMatchObject([
      { answer: null },
      { answer: { dossier: '<dossier/>' } },
      {
        answer: {
          fields: [
            { path: '/dossier[1]/a[1]', value: 'x = y' },
            { path: '/dossier[1]/b[1]', value: '' },
          ],
        },
      },
    ]);
  });
});

describe('a driver with a person beside it', () => {
  const offered = ['askDossier', 'status'];
  const first = (id: string) =>
    driverOf(async (call) => {
      if (!offered.includes(call)) return { status: 'not-offered', why: { nl: 'nee', en: 'no' } };
      return { status: 'done', answer: call === 'status' ? product : { id } };
    });

  it('leaves to that person only what it does not offer', async () => {
    const { operator, tasks } = seated(done);
    const { driver } = tieredDriver(first('7'), operator);

    const status = await driver.status();
    await driver.askDossier(ask);
    const shown = await driver.showReceived({ id: '7' });

    expect(status).not.toHaveProperty('by');
    expect(shown).toMatchObject({ status: 'done', by: 'Noor' });
    expect(tasks.map(({ title }) => title.nl)).toEqual(['Ontvangen dossier tonen']);
    expect(tasks[0]?.todo.nl).toContain('leerling 999900006 bij school 99ZA');
  });
});

describe('a desk', () => {
  afterEach(() => void vi.useRealTimers());
  const task: Task = {
    title: { nl: 'a', en: 'a' },
    todo: { nl: 'b', en: 'b' },
    facts: [],
    fields: [],
    isList: false,
    mayBeRefused: false,
  };
  const reply: Reply = { kind: 'done', rows: [] };

  it('pauses when nobody answers in time, takes no answer then, and goes on when somebody resumes', async () => {
    vi.useFakeTimers();
    const events: DeskEvent[] = [];
    const desk = new Desk({
      patienceMs: 1_000,
      nowMs: () => Date.now(),
      onEvent: (event) => events.push(event),
    });
    const answer = desk.ask(task);
    vi.advanceTimersByTime(1_000);

    const whilePaused = desk.answer(1, reply, 'Noor');
    vi.advanceTimersByTime(5_000);
    desk.resume('Noor');
    const afterwards = desk.answer(1, reply, 'Noor');

    expect(whilePaused?.nl).toContain('gepauzeerd');
    expect(afterwards).toBeUndefined();
    expect(await answer).toEqual({ reply, by: 'Noor' });
    expect(desk.waitedMs).toBe(6_000);
    expect(events).toEqual([
      { kind: 'paused', by: '', why: 'no answer in time' },
      { kind: 'resumed', by: 'Noor' },
    ]);
  });

  it('takes no answer without a name, no second one, and no refusal of what cannot be refused', async () => {
    const desk = new Desk({ patienceMs: 60_000, nowMs: () => 0, onEvent: () => {} });
    const answer = desk.ask(task);

    const faults = [
      desk.answer(1, reply, ' '),
      desk.answer(1, { kind: 'refused', reason: 'nee' }, 'Noor'),
      desk.answer(1, reply, 'Noor'),
      desk.answer(1, reply, 'Sam'),
    ];

    expect(faults.map((fault) => fault !== undefined)).toEqual([true, true, false, true]);
    expect((await answer).by).toBe('Noor');
  });
});

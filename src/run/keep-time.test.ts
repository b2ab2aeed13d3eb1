import { describe, expect, it } from 'vitest';
import type { Limits } from '#evidence/entry.ts';
import { Recorder } from '#evidence/recorder.ts';
import { keepTime } from './keep-time.ts';

const limits: Limits = { answerMs: 1_000, signOffMs: 1_000 };

function run(changes: Partial<Limits>) {
  const clock = { ms: 5_000 };
  const recorder = new Recorder({ write: () => {} }, () => new Date(0));
  const time = keepTime({ ...limits, ...changes }, { recorder, nowMs: () => clock.ms });
  const begin = () => recorder.record({ kind: 'scenario-started', scenario: 'any' });
  const wait = (ms: number) => {
    clock.ms += ms;
  };
  return { time, begin, wait };
}

describe('the time that is kept', () => {
  it('is over for a scenario when that took its limit, and begins anew with the next', () => {
    const { time, begin, wait } = run({ scenarioMs: 100 });
    begin();
    wait(99);
    expect(time.overtime()).toBeUndefined();

    wait(1);
    expect(time.overtime()).toEqual({
      nl: 'het scenario duurde langer dan de 100 ms die daarvoor staan',
      en: 'the scenario took longer than the 100 ms that it may take',
    });
    expect(time.isRunOver()).toBe(false);

    begin();
    expect(time.overtime()).toBeUndefined();
  });

  it('is over for the run when all of it took its limit, whatever scenario begins', () => {
    const { time, begin, wait } = run({ runMs: 100 });
    wait(60);
    begin();
    wait(40);
    begin();

    expect(time.isRunOver()).toBe(true);
    expect(time.overtime()).toEqual({
      nl: 'de run duurde langer dan de 100 ms die daarvoor staan',
      en: 'the run took longer than the 100 ms that it may take',
    });
  });

  it('is never over for a run without a limit', () => {
    const { time, wait } = run({});
    wait(10 ** 12);

    expect(time.isRunOver()).toBe(false);
  });

  it('leaves a scenario ten minutes, and twenty times what a slow target may take, unless a limit is given', () => {
    const [quick, slow] = [run({}), run({ answerMs: 60_000, signOffMs: 60_000 })];
    for (const { wait } of [quick, slow]) wait(10 * 60_000);
    expect([quick, slow].map(({ time }) => time.overtime() === undefined)).toEqual([false, true]);

    slow.wait(30 * 60_000);
    expect(slow.time.overtime()?.nl).toContain('2400000 ms');
  });
});

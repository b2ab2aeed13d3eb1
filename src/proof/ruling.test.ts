import { describe, expect, it } from 'vitest';
import { inventRecord } from '#report/invented-run.test-support.ts';
import type { Change } from '#run/reference.ts';
import { text } from '#words/text.ts';
import { isProven } from './prove.ts';
import { isOnlyMissed, noRuling, rule, unproven } from './ruling.ts';

const mutant: Change = {
  name: 'signs-off-twice',
  kind: 'mutant',
  does: 'Signs every session off twice.',
  breaks: ['OSO-SES-03'],
  alsoBreaks: { 'OSO-SES-04': 'why' },
};
const named = { name: 'signs-off-twice', kind: 'mutant' } as const;
const missed = 'OSO-SES-04 was not caught';

describe('a mutant is only missed', () => {
  it('when all that is wrong is that something declared was not caught', () => {
    const ruling = { ...named, failed: ['OSO-SES-03'], faults: [missed] };

    expect(isOnlyMissed(ruling, mutant)).toBe(true);
  });

  it.each([
    ['something else is wrong too', ['OSO-SES-03'], [missed, 'OSO-DOS-01 failed undeclared']],
    ['nothing is wrong', ['OSO-SES-03', 'OSO-SES-04'], []],
  ])('but not when %s', (_what, failed, faults) => {
    expect(isOnlyMissed({ ...named, failed, faults }, mutant)).toBe(false);
  });

  it('but not when its run came to nothing', () => {
    expect(isOnlyMissed(noRuling('the port was taken', mutant), mutant)).toBe(false);
  });
});

describe('a ruling', () => {
  it('tells why a scenario was stopped', () => {
    const { scenarios, ...record } = inventRecord();
    const why = text('te laat', 'too late');
    const stopped = scenarios.map((scenario) => ({ ...scenario, ended: 'stopped' as const, why }));

    const { faults } = rule({ ...record, scenarios: stopped }, undefined);

    expect(faults).toContain(`${stopped[0]?.key} was stopped (too late)`);
  });
});

describe('a requirement that was judged', () => {
  const record = inventRecord();
  const breaking = (id: string): Change => ({ ...mutant, name: id, breaks: [id], alsoBreaks: {} });
  const changes = [breaking('OSO-DOS-01'), breaking('OSO-SES-01')];

  it('is proven when a mutant is about it', () => {
    expect(unproven(record, changes)).toEqual([]);
    expect(isProven({ rulings: [], unproven: [] })).toBe(true);
  });

  it.each(['OSO-DOS-01', 'OSO-SES-01'])(
    'is unproven, and so is the proof, when the one mutant about it is gone: %s',
    (id) => {
      const left = changes.filter(({ name }) => name !== id);
      const without = unproven(record, left);

      expect(without).toEqual([id]);
      expect(isProven({ rulings: [], unproven: without })).toBe(false);
    },
  );

  it('is unproven when mutants break it only beside what they are about', () => {
    const beside = { ...breaking('OSO-DOS-01'), alsoBreaks: { 'OSO-SES-01': 'why' } };

    expect(unproven(record, [beside])).toEqual(['OSO-SES-01']);
  });
});

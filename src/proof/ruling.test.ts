import { describe, expect, it } from 'vitest';
import type { Change } from '#run/reference.ts';
import { isOnlyMissed, noRuling } from './ruling.ts';

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

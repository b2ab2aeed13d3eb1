import { describe, expect, it } from 'vitest';
import { type JudgedBy, otherLaw } from './other-law.ts';

function by(changes: { release?: string; version?: string; pack?: string; exchange?: string }) {
  const { release = '2022', version = '2019.1', pack = 'a', exchange = 'b' } = changes;
  const law: JudgedBy['law'] = [
    { name: 'requirements', version: '1', digest: 'r' },
    { name: 'exchange', version: release, digest: exchange },
    { name: 'gegevensset', version, digest: pack },
  ];
  return { release, law };
}

describe('the law that an earlier run was judged by', () => {
  it('is the same where its gegevensset and its data of the exchange are', () => {
    const older = by({});
    const [requirements, ...others] = older.law;

    expect(otherLaw(older, by({}))).toBeUndefined();
    expect(
      otherLaw({ ...older, law: [{ ...requirements, digest: 'q' } as never, ...others] }, by({})),
    ).toBeUndefined();
  });

  it.each([
    ['another release', by({ release: '2018', exchange: 'c' }), 'give --release 2018'],
    [
      'another year of ours',
      by({ version: '2018.1.1', pack: 'c' }),
      'by gegevensset 2018.1.1, not 2019.1: give --gegevensset 2018.1.1',
    ],
    [
      'a gegevensset of the user',
      by({ version: '2020.1', pack: 'c' }),
      'give --gegevensset and its folder with --failed',
    ],
    ['a gegevensset that was changed since', by({ pack: 'c' }), 'that holds something else'],
    ['other data of the exchange', by({ exchange: 'c' }), 'give --exchange as it was given then'],
  ])('is told to be another, with what to do: %s', (_what, before, told) => {
    expect(otherLaw(before, by({}))).toContain(told);
  });
});

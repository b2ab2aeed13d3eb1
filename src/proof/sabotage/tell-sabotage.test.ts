import { describe, expect, it } from 'vitest';
import { tellSabotage } from './tell-sabotage.ts';

const noticed = { kind: 'check', name: 'signsOffExactlyOnce', isNoticed: true } as const;
const keyword = { kind: 'keyword', name: 'isA iban', isNoticed: true } as const;

describe('what is told of sabotage', () => {
  it('is one line when all of it was noticed', () => {
    expect(tellSabotage([noticed, keyword])).toEqual([
      '2 of 2 noticed (checks 1 of 1, keywords of rules 1 of 1)',
    ]);
  });

  it('names first what was not noticed', () => {
    expect(tellSabotage([noticed, { ...keyword, isNoticed: false }])).toEqual([
      '✗ keyword isA iban: always satisfied, and nobody noticed',
      '1 of 2 noticed (checks 1 of 1, keywords of rules 0 of 1)',
    ]);
  });
});

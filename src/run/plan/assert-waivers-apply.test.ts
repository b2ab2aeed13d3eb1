import { expect, it } from 'vitest';
import { planned } from '#evidence/transcript-builder.test-support.ts';
import { assertWaiversApply } from './assert-waivers-apply.ts';

const plan = {
  release: '2022',
  gegevensset: '2019.1',
  law: [],
  roles: ['bron'],
  profiles: ['POVO'],
  features: [],
  scenarios: [planned('delivers', 'bron', ['OSO-SES-01'])],
} as const;

const waiver = { requirement: 'OSO-SES-01', reason: 'Later', by: 'Wij', until: '2027-01-31' };

it('a waiver for what a scenario asks may be given', () => {
  expect(() => assertWaiversApply([waiver], plan)).not.toThrow();
});

it('a waiver for what no scenario asks is refused by name, unless only a part is played', () => {
  const idle = { ...waiver, requirement: 'OSO-SES-03' };

  expect(() => assertWaiversApply([waiver, idle], plan)).toThrow(
    /OSO-SES-03 cannot be needed, as no scenario of what the target claims asks for it/,
  );
  expect(() => assertWaiversApply([idle], { ...plan, only: ['OSO-SES-01'] })).not.toThrow();
});

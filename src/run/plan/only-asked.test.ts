import { describe, expect, it } from 'vitest';
import type { PlannedScenario, Role } from '#evidence/plan.ts';
import { onlyAsked } from './only-asked.ts';

function planned(key: string, ...requirements: readonly string[]): PlannedScenario {
  const [file = '', name = '', role, profile = ''] = key.split('/');
  const feature = file === 'slotproef' ? 'slotproef/slotproef' : `sessie/${file}`;
  return { key, name, feature, role: role as Role, profile, requirements, size: 'any' };
}

const scenarios = [
  planned('een/goed/bron/POVO', 'OSO-SES-01', 'OSO-DOS-01'),
  planned('een/fout/bron/POVO', 'OSO-SES-02'),
  planned('een/goed/bron/BB', 'OSO-SES-01'),
  planned('slotproef/nog-een/bron/POVO'),
  planned('slotproef/nog-een/bron/BB'),
  planned('twee/goed/doel/POVO', 'OSO-DOEL-01'),
  planned('slotproef/nog-een/doel/POVO'),
];

function keysFor(...only: readonly string[]): string[] {
  return onlyAsked(scenarios, only).map(({ key }) => key);
}

describe('what is played only', () => {
  it('is everything when nothing is asked for', () => {
    expect(onlyAsked(scenarios, undefined)).toEqual(scenarios);
  });

  it('is what asks a requirement, in order, with the closing probes of its roles and profiles', () => {
    expect(keysFor('OSO-SES-01')).toEqual([
      'een/goed/bron/POVO',
      'een/goed/bron/BB',
      'slotproef/nog-een/bron/POVO',
      'slotproef/nog-een/bron/BB',
    ]);
  });

  it('is what a key names, or the beginning of one up to a slash', () => {
    expect(keysFor('een/fout/bron/POVO')).toEqual([
      'een/fout/bron/POVO',
      'slotproef/nog-een/bron/POVO',
    ]);
    expect(keysFor('twee')).toEqual(['twee/goed/doel/POVO', 'slotproef/nog-een/doel/POVO']);
  });

  it.each(['OSO-SES-99', 'OSO-SES', 'een/go', ''])(
    'is refused as a whole when nothing is played for "%s"',
    (unknown) => {
      expect(() => keysFor('OSO-SES-01', unknown)).toThrow(
        `Nothing is played for "${unknown}" with what is claimed`,
      );
    },
  );
});

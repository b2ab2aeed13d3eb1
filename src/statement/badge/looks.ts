import type { Verdict } from '#verdict/outcome.ts';
import type { StatementKind } from '../kind.ts';

/** How a badge looks: its colours, and the sign that goes with the verdict. */
export type BadgeLook = {
  readonly ground: string;
  readonly ink: string;
  readonly line: string;
  readonly isBroken: boolean;
  readonly sign: string;
};

const signs: Readonly<Record<Verdict, string>> = {
  passed: '✓',
  waived: '±',
  failed: '✗',
  inconclusive: '?',
};

const colours: Readonly<Record<Verdict, string>> = {
  passed: '#14532d',
  waived: '#7a4a00',
  failed: '#8f1d18',
  inconclusive: '#4a515a',
};

/** The look for each kind and verdict. */
export const badgeLooks: Readonly<Record<StatementKind, Readonly<Record<Verdict, BadgeLook>>>> = {
  attested: {
    passed: filled('passed'),
    waived: filled('waived'),
    failed: filled('failed'),
    inconclusive: filled('inconclusive'),
  },
  'self-declared': {
    passed: drawn('passed'),
    waived: drawn('waived'),
    failed: drawn('failed'),
    inconclusive: drawn('inconclusive'),
  },
};

function filled(verdict: Verdict): BadgeLook {
  const ground = colours[verdict];
  return { ground, ink: '#ffffff', line: '#d9c27a', isBroken: false, sign: signs[verdict] };
}

/** What nobody checked has the colour of no verdict at all. */
function drawn(verdict: Verdict): BadgeLook {
  return {
    ground: '#ffffff',
    ink: '#3b3f46',
    line: '#6b7280',
    isBroken: true,
    sign: signs[verdict],
  };
}

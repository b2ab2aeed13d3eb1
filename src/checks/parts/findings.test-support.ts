import { expect } from 'vitest';

/** A sentence in both languages, whatever it says. */
const said = { nl: expect.stringMatching(/./), en: expect.stringMatching(/./) };

/** A breach that says what ought to be and what is; a test adds what else it expects of it. */
export const aBreach = { kind: 'breach', expected: said, actual: said } as const;

/** An absence that says what ought to come and what came; a test adds what else it expects of it. */
export const anAbsence = { kind: 'absence', expected: said, actual: said } as const;

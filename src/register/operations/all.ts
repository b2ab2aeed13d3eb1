import { asking } from './asking.ts';
import { issuing } from './issuing.ts';
import { keeping } from './keeping.ts';
import type { Operation } from './operation.ts';
import { parties } from './parties.ts';
import { schoolTests } from './school-tests.ts';
import { serviceDesk } from './service-desk.ts';
import { targets } from './targets.ts';
import { working } from './working.ts';

/** Everything that the register does, by name. */
export const allOperations = {
  ...asking,
  ...issuing,
  ...keeping,
  ...parties,
  ...schoolTests,
  ...serviceDesk,
  ...targets,
  ...working,
} as const;

/** The name of something that the register does. */
export type OperationName = keyof typeof allOperations;

/** What is handed to it; what has a default may be left out. */
export type InputOf<Name extends OperationName> = Partial<
  Parameters<(typeof allOperations)[Name]['act']>[1]
>;

/** What comes back. */
export type AnswerOf<Name extends OperationName> = Awaited<
  ReturnType<(typeof allOperations)[Name]['act']>
>;

/** An operation of which nobody knows which it is. */
export type AnyOperation = Operation<never, unknown>;

import type { PersonRole } from '../database/tables.ts';
import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';

/**
 * Who may do something: anybody, somebody of the service desk, or who leads it. What a school or a supplier does for
 * itself the service desk may do for all; the operation itself holds those to what is theirs.
 */
export type Needs = 'nobody' | 'school' | 'supplier' | 'desk' | 'lead';

/** The roles that meet each need. */
export const rolesThatMeet: Readonly<Record<Exclude<Needs, 'nobody'>, readonly PersonRole[]>> = {
  school: ['school', 'desk', 'lead'],
  supplier: ['supplier', 'desk', 'lead'],
  desk: ['desk', 'lead'],
  lead: ['lead'],
};

/** A JSON Schema, as far as we write them. */
export type Schema = Readonly<Record<string, unknown>>;

/** One thing that the register does: the command line, the API and its description are all made of these. */
export type Operation<Input, Answer> = {
  /** Under the address of the API; names between braces are taken from the input. */
  readonly path: string;
  readonly method: 'get' | 'post';
  readonly summary: string;
  readonly needs: Needs;
  /** The members of the input; those that are not needed have `optional`. */
  readonly input: Readonly<Record<keyof Input & string, Schema>>;
  readonly answer: Schema;
  readonly act: (register: Register, input: Input, by: Person) => Promise<Answer>;
};

/** Writes down an operation, with the types that it is about. */
export function operation<Input, Answer>(it: Operation<Input, Answer>): Operation<Input, Answer> {
  return it;
}

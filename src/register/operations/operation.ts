import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';

/** Who may do something: anybody, somebody of the service desk, or who leads it. */
export type Needs = 'nobody' | 'desk' | 'lead';

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

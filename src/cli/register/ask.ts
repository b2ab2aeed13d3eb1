import type { AnswerOf, InputOf, OperationName } from '#register/operations/all.ts';

/** What an operation answers, as JSON carries it: moments are text. */
export type Told<Answer> = Answer extends Date
  ? string
  : Answer extends readonly (infer Item)[]
    ? readonly Told<Item>[]
    : Answer extends object
      ? { readonly [Key in keyof Answer]: Told<Answer[Key]> }
      : Answer;

/** Does one thing on the register. */
export type Ask = <Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
) => Promise<Told<AnswerOf<Name>>>;

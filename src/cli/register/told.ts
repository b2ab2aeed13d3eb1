/** What an operation answers, as JSON carries it: moments are text. */
export type Told<Answer> = Answer extends Date
  ? string
  : Answer extends readonly (infer Item)[]
    ? readonly Told<Item>[]
    : Answer extends object
      ? { readonly [Key in keyof Answer]: Told<Answer[Key]> }
      : Answer;

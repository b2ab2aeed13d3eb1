/** Why an act cannot be done now, in one sentence that says what to do: it was asked for wrongly. */
export class ActError extends Error {
  override readonly name = 'ActError';
}

import { type Text, text } from '#words/text.ts';

/** What the user has to mend before anything can run; its message is one sentence that says so, in English. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  /** The same sentence in both languages, where it has both; else English in both. */
  readonly said: Text;

  constructor(sentence: string | Text, options?: ErrorOptions) {
    const said = typeof sentence === 'string' ? text(sentence, sentence) : sentence;
    super(said.en, options);
    this.said = said;
  }
}

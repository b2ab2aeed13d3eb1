import type { Text } from '#words/text.ts';

/** Why a scenario cannot go on although nobody broke a rule: the world did not let us see. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly why: Text;

  constructor(why: Text) {
    super(why.en);
    this.why = why;
  }
}

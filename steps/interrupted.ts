/** Why a scenario cannot go on although nobody broke a rule: the world did not let us see. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

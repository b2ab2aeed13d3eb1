import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { Text } from '#words/text.ts';

/**
 * Why the register does not do something: it does not know what was named, who asks may not, what was handed in is wrong,
 * or it was understood and is not done, as with evidence that was tampered with.
 */
export type RefusalKind = 'unknown' | 'forbidden' | 'invalid' | 'refused';

/** The register does not do what was asked, and nothing has changed. */
export class Refusal extends ConfigurationError {
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind, said: Text, options?: ErrorOptions) {
    super(said, options);
    this.kind = kind;
  }
}

/** A school that asks the target plainly and oddly in one scenario, for tests. */
import type { Oddity } from '#evidence/entry.ts';
import { BronScene, refusal } from '#evidence/scenes.test-support.ts';
import { fault, message, type Sent } from '#evidence/transcript-builder.test-support.ts';

/** The answer to a plain message. */
export const usual = refusal('LeerlinginfoNietBeschikbaar');

/** Another answer than the usual one. */
export const unusual = refusal('SessieAfwijkend');

/** An answer that says what is wrong. */
export const aFault = fault();

/** A scenario in which messages come, oddly or not. */
export class OddScene extends BronScene {
  /** A school sends the target a message, with this oddity if any. */
  sends(oddity?: Oddity, body = message('pingRequest', {})): Sent {
    return this.transcript.send({
      from: 'counterpart',
      to: 'target',
      scenario: this.scenario.key,
      body,
      ...(oddity && { oddity }),
    });
  }
}

import type { Text } from '#words/text.ts';
import type { MessageName } from './messages.ts';

/** What may stand at one place of a message: an element, a choice, or an element of another namespace. */
export type Particle = ElementParticle | ChoiceParticle;

/** One element of a message: with a type when it holds text, with content when it holds elements. */
export type ElementParticle = {
  readonly name: string;
  readonly type?: string;
  readonly content?: readonly Particle[];
  readonly foreign?: boolean;
  readonly optional?: boolean;
  readonly repeated?: boolean;
};

/** Exactly one of the elements. */
export type ChoiceParticle = { readonly choice: readonly ElementParticle[] };

/** Somebody who sends or receives messages. */
export type Actor = 'bron' | 'doel' | 'traffic-center';

/** One message of a release, as `schemas/exchange/<release>/messages.json` tells it. */
export type MessageDefinition = {
  readonly from: Actor;
  readonly to: Actor;
  readonly assumptions: readonly string[];
  readonly content: readonly Particle[];
};

/** The outcomes that the exchange speaks of, by what they mean. */
export type ResultName =
  | 'sessionGranted'
  | 'sessionValid'
  | 'sessionDiffers'
  | 'sessionSignedOff'
  | 'deliveryPointUnknown'
  | 'providerUnknown'
  | 'noRelation'
  | 'transferSucceeded'
  | 'notAvailable'
  | 'notRetrievable';

/** One release of the exchange, as data. */
export type Release = {
  readonly release: string;
  readonly namespace: string;
  readonly types: Readonly<Record<string, string>>;
  readonly messages: Readonly<Record<MessageName, MessageDefinition>>;
  readonly results: Readonly<Record<ResultName, string>>;
};

/** Something the public record does not tell, and what we chose. */
export type Assumption = {
  readonly id: string;
  readonly what: Text;
  readonly why: Text;
  readonly changedBy: Text;
};

/** Gives the SOAPAction of a message (assumption A22-01). */
export function soapActionOf(release: Release, message: MessageName): string {
  return `${release.namespace}/${message.replace(/Request$|Response$/, '')}`;
}

import type { Text } from '#words/text.ts';
import type { MessageName } from './messages.ts';

/** What may stand at one place of a message: an element, a choice, or an element of another namespace. */
export type Particle = ElementParticle | ChoiceParticle;

/** One element of a message: with a type when it holds text, with content when it holds elements. */
export type ElementParticle = {
  readonly name: string;
  /** Our name of the field, with dots between levels; the wire name where it is not given. */
  readonly field?: string;
  readonly type?: string;
  readonly content?: readonly Particle[];
  readonly foreign?: boolean;
  readonly optional?: boolean;
  readonly repeated?: boolean;
};

/** Exactly one of the elements. */
export type ChoiceParticle = { readonly choice: readonly ElementParticle[] };

/** Somebody who sends or receives messages; in feedback the receiving side of the transfer is called bron. */
export type Actor = 'bron' | 'doel' | 'traffic-center' | 'any';

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
  | 'sessionExpired'
  | 'deliveryPointUnknown'
  | 'providerUnknown'
  | 'providerDeliveryPointUnknown'
  | 'requesterUnknown'
  | 'requesterDeliveryPointUnknown'
  | 'notQualified'
  | 'kindWrong'
  | 'linkKeyUnknown'
  | 'noRelation'
  | 'transferSucceeded'
  | 'notChanged'
  | 'notAvailable'
  | 'notRetrievable'
  | 'notificationRegistered'
  | 'notificationReceived'
  | 'feedbackRegistered'
  | 'feedbackReceived';

/** A kind of transfer: between schools, within one BRIN, or to a samenwerkingsverband. */
export type TransferKind = 'overstap' | 'binnen-brin' | 'swv';

/** What a delivery point, and a notification to it, is for. */
export type Destination = 'overstap' | 'swv';

/** One release of the exchange, as data. */
export type Release = {
  readonly release: string;
  readonly namespace: string;
  readonly types: Readonly<Record<string, string>>;
  /** A release need not have every message. */
  readonly messages: Readonly<Partial<Record<MessageName, MessageDefinition>>>;
  readonly results: Readonly<Record<ResultName, string>>;
  /** What a bron may answer, best first. */
  readonly resultRanking: readonly ResultName[];
  /** The overdrachtsoort of each kind of transfer. */
  readonly kinds: Readonly<Record<TransferKind, string>>;
  /** The wire value of `doel` in a notification. */
  readonly destinations: Readonly<Record<Destination, string>>;
};

/** Something the public record does not tell, and what we chose. */
export type Assumption = {
  readonly id: string;
  readonly releases: readonly string[];
  readonly what: Text;
  readonly why: Text;
  readonly changedBy: Text;
};

/** Gives the SOAPAction of a message (assumption A22-01). */
export function soapActionOf(release: Release, message: MessageName): string {
  return `${release.namespace}/${message.replace(/Request$|Response$/, '')}`;
}

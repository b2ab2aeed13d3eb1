import type { Text } from '#words/text.ts';
import type { MessageName } from './messages.ts';
import type { SimpleType } from './simple-type.ts';

/** What may stand at one place of a message: an element, a choice, or an element of another namespace. */
export type Particle = ElementParticle | ChoiceParticle;

/** One element of a message: with a type when it holds text, with content when it holds elements. */
export type ElementParticle = {
  readonly name: string;
  /** Our name of the field, with dots between levels; the wire name where it is not given. */
  readonly field?: string;
  /** Where it is not that of the messages; "" is none. */
  readonly namespace?: string;
  readonly type?: string;
  readonly content?: readonly Particle[];
  /** A block on the wire that is none of ours: the fields of its content are those of what it stands in. */
  readonly wrapper?: boolean;
  readonly foreign?: boolean;
  readonly optional?: boolean;
  readonly repeated?: boolean;
};

/** Exactly one of the elements, or none where it is optional. */
export type ChoiceParticle = {
  readonly choice: readonly ElementParticle[];
  readonly optional?: boolean;
};

/** Somebody who sends or receives messages; in feedback the receiving side of the transfer is called bron. */
export type Actor = 'bron' | 'doel' | 'traffic-center' | 'kvs' | 'any';

/** What is answered with a SOAP fault instead of a message. */
export type FaultName = 'unreadable' | 'strangeCertificate' | 'outOfOrder';

/** How a fault is told. */
export type FaultDefinition = {
  readonly faultcode: 'Client' | 'Server';
  readonly httpStatus: number;
  readonly detail?: FaultDetail;
};

/** What stands in the detail of a fault. */
export type FaultDetail = {
  readonly element: ElementParticle;
  /** What its elements hold, by path; where nothing is said, text holds the reason, and what is optional is left out. */
  readonly values?: Readonly<Record<string, string>>;
};

/** One message of a release, as `schemas/exchange/<release>/messages.json` tells it. */
export type MessageDefinition = {
  readonly from: Actor;
  readonly to: Actor;
  readonly assumptions: readonly string[];
  /** Its root element, where that is not named as we name the message. */
  readonly element?: string;
  /** The namespace of its root element, where that is not the one of the messages. */
  readonly namespace?: string;
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

/** The messages of one service as data: all that is needed to write and to read them. */
export type MessageSet = {
  readonly release: string;
  readonly namespace: string;
  /** The SOAPAction of a message, in which `{namespace}` and `{operation}` are filled in (assumption A22-01). */
  readonly soapAction: string;
  /** The SOAPAction of the operations to which that does not apply. */
  readonly soapActions?: Readonly<Record<string, string>>;
  /** Assumption A22-08. */
  readonly faults: Readonly<Record<FaultName, FaultDefinition>>;
  readonly types: Readonly<Record<string, SimpleType>>;
  /** A service need not have every message. */
  readonly messages: Readonly<Partial<Record<MessageName, MessageDefinition>>>;
};

/** One release of the exchange, as data. */
export type Release = MessageSet & {
  /** Who serves which messages, each a port type of the WSDL. */
  readonly ports: Readonly<Record<string, readonly string[]>>;
  readonly results: Readonly<Record<ResultName, string>> & {
    /** Only where delivery points are registered at the Traffic Center. */
    readonly deliveryPointRegistered?: string;
  };
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

/** The Kennisnet Validatie Service, as data (assumption A22-31). */
export type ValidationService = MessageSet & {
  readonly results: Readonly<
    Record<'documentValid' | 'documentInvalid' | 'versionUnknown', string>
  >;
};

/** Gives the SOAPAction of a message, as the data says it. */
export function soapActionOf(
  {
    soapAction,
    soapActions,
    namespace,
  }: Pick<MessageSet, 'soapAction' | 'soapActions' | 'namespace'>,
  message: string,
): string {
  const operation = message.replace(/(Request|Response)$/, '');
  const own = soapActions?.[operation];
  if (own !== undefined) return own;
  return soapAction.replace('{namespace}', namespace).replace('{operation}', operation);
}

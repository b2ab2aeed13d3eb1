/**
 * A message that no sound system would send, as plain data: a sound message, and what is wrong with it.
 *
 * 1. Everything that goes over the connection follows from it, from the sound message and from where it goes to.
 * 2. Places are thousandths of what is there, so that they fit whatever the sound message says.
 * 3. Nothing here can make a request entitled to a dossier: the session of the sound message was never granted.
 */
import type { MessageName } from '../messages.ts';

/** What stands for the address where we see who fetches something that a message names. */
export const canaryMark = '{canary}';

/** A part of the XML of a message. */
export const xmlParts = ['field', 'message', 'body', 'header', 'envelope'] as const;

/** A part of the XML of a message; of fields the first. */
export type XmlPart = (typeof xmlParts)[number];

/** Where in the XML something is put: in the SOAP header, before the first field, or in it. */
export type XmlPlace = 'header' | 'message' | 'field';

/** One thing done to the XML of a message. */
export type XmlChange =
  /** A document type, with what it declares; entities are named in the first field. */
  | {
      readonly how: 'document type';
      readonly declares: 'nothing' | 'a file' | 'an entity' | 'a parameter entity' | 'itself';
    }
  | { readonly how: 'entity bomb'; readonly levels: number; readonly width: number }
  | { readonly how: 'nest'; readonly depth: number; readonly in: XmlPlace }
  | { readonly how: 'attributes'; readonly count: number; readonly of: 'envelope' | 'message' }
  | { readonly how: 'twice the same attribute' }
  | { readonly how: 'long name'; readonly length: number }
  | { readonly how: 'long text'; readonly length: number; readonly in: XmlPlace }
  | { readonly how: 'siblings'; readonly count: number; readonly in: XmlPlace }
  | { readonly how: 'instructions'; readonly count: number }
  | { readonly how: 'inclusion'; readonly in: XmlPlace }
  | { readonly how: 'schema location'; readonly of: 'envelope' | 'message' }
  | {
      readonly how: 'namespace';
      readonly of: 'envelope' | 'message';
      readonly to: string;
    }
  | { readonly how: 'order' }
  | { readonly how: 'repeat'; readonly what: XmlPart; readonly times: number }
  | { readonly how: 'leave out'; readonly what: XmlPart }
  | { readonly how: 'must understand' }
  | { readonly how: 'envelope in envelope'; readonly times: number }
  /** The text of a field, counted from 0; what it says is written as it is. */
  | { readonly how: 'value'; readonly field: number; readonly says: string }
  | { readonly how: 'end'; readonly at: number }
  /** Characters of Latin-1 put in or, where nothing is said, one taken out. */
  | { readonly how: 'slip'; readonly at: number; readonly puts: string };

/** How text becomes bytes, and what is said about that. */
export type Encoding = {
  readonly as: 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1' | 'utf-32be';
  readonly hasMark: boolean;
  /** In the XML declaration; none at all where it is undefined. */
  readonly declares: string | undefined;
  readonly packed: 'no' | 'gzip' | 'gzip, unsaid' | 'gzip, broken' | 'gzip, said only' | 'deflate';
};

/** How HTTP says where a body ends. */
export type Framing =
  | { readonly by: 'length' }
  /** So many bytes more, or fewer, than there are. */
  | { readonly by: 'wrong length'; readonly off: number }
  | { readonly by: 'what is no length'; readonly says: string }
  | { readonly by: 'two lengths'; readonly off: number }
  | { readonly by: 'nothing' }
  | {
      readonly by: 'chunks';
      readonly size: number;
      readonly flaw:
        | 'none'
        | 'no end'
        | 'no size'
        | 'negative size'
        | 'huge size'
        | 'long extension'
        | 'trailer'
        | 'wrong size'
        | 'line feeds';
    }
  | {
      readonly by: 'length and chunks';
      readonly coding: string;
      readonly isCut: boolean;
    };

/** Headers of one name. */
export type ExtraHeader = {
  readonly name: string;
  readonly value: string;
  /** How long the value is made, by repeating it, and how often the header stands there. */
  readonly length: number;
  readonly times: number;
};

/** How a message is put into HTTP. */
export type HttpShape = {
  readonly method: string;
  /** Put in the place of the address where it is defined. */
  readonly path: string | undefined;
  readonly version: string;
  readonly host: 'right' | 'absent' | 'twice' | 'empty' | 'of another';
  readonly contentType: string | undefined;
  readonly headers: readonly ExtraHeader[];
  readonly framing: Framing;
  readonly lineEnd: '\r\n' | '\n' | '\r';
  /** What comes right after it over the same connection. */
  readonly follows: 'nothing' | 'the same again' | 'nonsense' | 'blank lines before it';
};

/** How what goes out is cut in pieces and off. */
export type Sending = {
  /** Where one piece ends and the next begins, in thousandths. */
  readonly pieces: readonly number[];
  /** Where we stop, and how the connection ends then. */
  readonly stop: { readonly at: number; readonly by: 'end' | 'reset' } | undefined;
  /** After how many bytes of the answer we are gone. */
  readonly leavesAfter: number | undefined;
};

/** What is done below HTTP; `at` counts the bytes that go out, and the handshake begins at 0. */
export type TlsTrouble =
  | { readonly kind: 'stop'; readonly at: number; readonly by: 'end' | 'reset' }
  | { readonly kind: 'garbage'; readonly at: number; readonly hex: string }
  | { readonly kind: 'no TLS' }
  | { readonly kind: 'renegotiation' };

/** The messages that a target may be asked to read. */
export type MalformedBase = Extract<
  MessageName,
  'documentRequest' | 'notificatieRequest' | 'terugkoppelingRequest'
>;

/** A sound message, and what is wrong with it. */
export type Malformed = {
  readonly base: MalformedBase;
  readonly xml: readonly XmlChange[];
  readonly encoding: Encoding;
  readonly http: HttpShape;
  readonly sending: Sending;
  readonly tls: TlsTrouble | undefined;
};

/** Nothing wrong: as our own messages are written. */
export const soundEncoding: Encoding = {
  as: 'utf-8',
  hasMark: false,
  declares: 'UTF-8',
  packed: 'no',
};

/** Nothing wrong: as our own messages are sent. */
export const soundHttp: HttpShape = {
  method: 'POST',
  path: undefined,
  version: 'HTTP/1.1',
  host: 'right',
  contentType: 'text/xml; charset=utf-8',
  headers: [],
  framing: { by: 'length' },
  lineEnd: '\r\n',
  follows: 'nothing',
};

/** Nothing wrong: at once, and as a whole. */
export const soundSending: Sending = { pieces: [], stop: undefined, leavesAfter: undefined };

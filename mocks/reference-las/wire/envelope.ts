import { childrenOf, type Element, findChild, isNamed, makeElement } from '../xml/element.ts';
import { readXml, UnreadableError } from '../xml/read-xml.ts';
import { writeXml, type XmlStyle } from '../xml/write-xml.ts';
import { namespaces } from './namespaces.ts';
import type { Release } from './releases.ts';

/** How this system puts its messages on the wire. */
export type Dialect = XmlStyle & {
  readonly release: Release;
  readonly encoding: Encoding;
  /** Puts a message, in the names of the release, into its envelope. */
  readonly envelope: (message: Element) => Element;
};

/** How the text of a message becomes bytes, and the charset that its content type names. */
export type Encoding = {
  readonly charset: string;
  readonly encode: (xml: string) => Buffer;
};

/** The SOAP 1.1 envelope around a message, in bytes. */
export function writeEnvelope(message: Element, dialect: Dialect): Buffer {
  const { release, envelope, encoding } = dialect;
  return encoding.encode(writeXml(envelope(release.write(message)), dialect));
}

/** The content type of a message. */
export function contentType({ encoding }: Dialect): string {
  return `text/xml; charset=${encoding.charset}`;
}

/** The message inside a SOAP 1.1 envelope; throws an UnreadableError when there is not exactly one. */
export function readEnvelope(bytes: Uint8Array, { release }: Dialect): Element {
  const envelope = readXml(bytes);
  if (!isNamed(envelope, namespaces.soap, 'Envelope')) {
    throw new UnreadableError(`Cannot read "${envelope.name}": a SOAP 1.1 Envelope is needed`);
  }
  const body = findChild(envelope, 'Body');
  const [message, ...others] = body ? childrenOf(body) : [];
  if (!message || others.length > 0) {
    throw new UnreadableError('Cannot read the Envelope: a Body with one message is needed');
  }
  return release.read(message);
}

/** The fault that tells a client that its message (Client), or this system (Server), is at fault. */
export function makeFault(
  side: 'Client' | 'Server',
  reason: string,
  { prefixOf }: Dialect,
): Element {
  // An element in no namespace undoes a default one, so that the code needs a prefix in any case.
  const prefix = prefixOf(namespaces.soap) || 'soap';
  const code = makeElement('', 'faultcode', `${prefix}:${side}`);
  const declared = { name: `xmlns:${prefix}`, namespace: '', value: namespaces.soap };
  return makeElement(namespaces.soap, 'Fault', [
    prefixOf(namespaces.soap) === '' ? { ...code, attributes: [declared] } : code,
    makeElement('', 'faultstring', reason),
  ]);
}

import { childrenOf, type Element, findChild, isNamed, makeElement } from '../xml/element.ts';
import { readXml, UnreadableError } from '../xml/read-xml.ts';
import { type PrefixOf, writeXml } from '../xml/write-xml.ts';
import { namespaces } from './namespaces.ts';
import type { Release } from './releases.ts';

/** How this system puts its messages on the wire. */
export type Dialect = {
  readonly release: Release;
  readonly prefixOf: PrefixOf;
  /** Puts a message, in the names of the release, into its envelope. */
  readonly envelope: (message: Element) => Element;
};

/** The SOAP 1.1 envelope around a message, as text. */
export function writeEnvelope(message: Element, { release, prefixOf, envelope }: Dialect): string {
  return writeXml(envelope(release.write(message)), prefixOf);
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
  const prefix = prefixOf(namespaces.soap);
  return makeElement(namespaces.soap, 'Fault', [
    makeElement('', 'faultcode', prefix === '' ? side : `${prefix}:${side}`),
    makeElement('', 'faultstring', reason),
  ]);
}

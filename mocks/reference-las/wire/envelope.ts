import { childrenOf, type Element, findChild, isNamed, makeElement } from '../xml/element.ts';
import { readXml, UnreadableError } from '../xml/read-xml.ts';
import { type PrefixOf, writeXml } from '../xml/write-xml.ts';
import { namespaces } from './namespaces.ts';

/** The SOAP 1.1 envelope around a message, as text. */
export function writeEnvelope(message: Element, prefixOf: PrefixOf): string {
  const header = makeElement(namespaces.soap, 'Header', '');
  const body = makeElement(namespaces.soap, 'Body', [message]);
  return writeXml(makeElement(namespaces.soap, 'Envelope', [header, body]), prefixOf);
}

/** The message inside a SOAP 1.1 envelope; throws an UnreadableError when there is none. */
export function readEnvelope(bytes: Uint8Array): Element {
  const envelope = readXml(bytes);
  if (!isNamed(envelope, namespaces.soap, 'Envelope')) {
    throw new UnreadableError(`Cannot read "${envelope.name}": a SOAP 1.1 Envelope is needed`);
  }
  const body = findChild(envelope, 'Body');
  const [message] = body ? childrenOf(body) : [];
  if (!message) {
    throw new UnreadableError('Cannot read the Envelope: its Body holds no message');
  }
  return message;
}

/** The fault that tells a client what is wrong with its message. */
export function makeClientFault(reason: string, prefixOf: PrefixOf): Element {
  return makeElement(namespaces.soap, 'Fault', [
    makeElement('', 'faultcode', `${prefixOf(namespaces.soap)}:Client`),
    makeElement('', 'faultstring', reason),
  ]);
}

import { block, childNamed, leaf, selfAndDescendants, type XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { writeXml } from '#xml/write-xml.ts';
import { XmlError } from '#xml/xml-error.ts';

const envelopeNamespace = 'http://schemas.xmlsoap.org/soap/envelope/';

/** What a SOAP 1.1 envelope turned out to hold. */
export type SoapReading =
  | { readonly kind: 'body'; readonly content: XmlElement }
  | {
      readonly kind: 'fault';
      readonly code: string;
      readonly reason: string;
      /** What stands in its detail, where anything does. */
      readonly details?: readonly XmlElement[];
    }
  | { readonly kind: 'not-soap'; readonly why: string };

/** Wraps one element into a SOAP 1.1 envelope, as UTF-8 XML text with declaration. */
export function writeEnvelope(content: XmlElement): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    `<soapenv:Envelope xmlns:soapenv="${envelopeNamespace}"><soapenv:Header/>` +
    `<soapenv:Body>${writeXml(content)}</soapenv:Body></soapenv:Envelope>`
  );
}

/** Writes a SOAP 1.1 fault; `code` is Client or Server, and `detail` what stands in its detail. */
export function writeFault(code: 'Client' | 'Server', reason: string, detail?: XmlElement): string {
  const parts = [
    leaf('', 'faultstring', reason),
    ...(detail ? [block('', 'detail', [detail])] : []),
  ];
  const fault = parts.map((part) => writeXml(part)).join('');
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    `<soapenv:Envelope xmlns:soapenv="${envelopeNamespace}"><soapenv:Body><soapenv:Fault>` +
    `<faultcode>soapenv:${code}</faultcode>${fault}</soapenv:Fault></soapenv:Body></soapenv:Envelope>`
  );
}

/**
 * Opens a SOAP 1.1 envelope; `charset` is what the transport says of its bytes. Never throws: what is no SOAP is told
 * as such, with the reason.
 */
export function readEnvelope(document: string | Uint8Array, charset?: string): SoapReading {
  try {
    return openEnvelope(parseXml(document, charset));
  } catch (error) {
    if (error instanceof XmlError) return { kind: 'not-soap', why: error.message };
    throw error;
  }
}

function openEnvelope(root: XmlElement): SoapReading {
  if (!isSoap(root, 'Envelope')) {
    return { kind: 'not-soap', why: `the root is "${root.name}", not a SOAP 1.1 Envelope` };
  }
  const body = root.children.find((child) => isSoap(child, 'Body'));
  const [content, ...more] = body?.children ?? [];
  if (!content || more.length > 0) {
    return { kind: 'not-soap', why: 'the envelope has no Body with exactly one element' };
  }
  return isSoap(content, 'Fault') ? readFault(content) : { kind: 'body', content };
}

function isSoap(element: XmlElement, name: string): boolean {
  return element.name === name && element.namespace === envelopeNamespace;
}

function readFault(fault: XmlElement): SoapReading {
  const textOf = (name: string) => childNamed(fault, name)?.text.trim() ?? '';
  const details = childNamed(fault, 'detail')?.children ?? [];
  const told = { kind: 'fault', code: textOf('faultcode'), reason: textOf('faultstring') } as const;
  return details.length > 0 ? { ...told, details } : told;
}

/** Finds a dossier with something in it anywhere in a document, under whatever wrapper, also when it is no SOAP. */
export function findDossier(
  document: string | Uint8Array,
  { root, charset }: { readonly root: string; readonly charset: string | undefined },
): XmlElement | undefined {
  try {
    return [...selfAndDescendants(parseXml(document, charset))].find(
      ({ name, children }) => name === root && children.length > 0,
    );
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}

import { decodeXmlBytes } from './decode-bytes.ts';
import { XmlError } from './xml-error.ts';

/** Gives the text of a document. @throws XmlError when its bytes are not in the encoding that they should be in. */
export function readableText(document: string | Uint8Array, charset?: string): string {
  if (typeof document === 'string') return document;
  try {
    return decodeXmlBytes(document, charset);
  } catch (cause) {
    const reason = `the bytes are not in the declared encoding (${String(cause)})`;
    throw new XmlError(reason, { line: 1, column: 1 }, { cause });
  }
}

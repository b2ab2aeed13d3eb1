import { XmlDocument, XmlValidateError, type XsdValidator } from 'libxml2-wasm';

/** Gives what libxml2 has against a document by a schema; nothing when it is valid. */
export function xsdComplaints(validator: XsdValidator, document: string): readonly string[] {
  const read = XmlDocument.fromString(document);
  try {
    validator.validate(read);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message }) => message.trim());
  } finally {
    read.dispose();
  }
}

import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import type { XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';

// Kept for every file of tests that this process runs.
const validators = new Map<string, XsdValidator>();

/** Holds a dossier to an XML Schema by libxml2; throws when it breaks that. */
export function validate(root: XmlElement, xsd: string): void {
  const document = XmlDocument.fromString(writeXml(root));
  try {
    validatorOf(xsd).validate(document);
  } finally {
    document.dispose();
  }
}

function validatorOf(xsd: string): XsdValidator {
  const known = validators.get(xsd) ?? XsdValidator.fromDoc(XmlDocument.fromString(xsd));
  validators.set(xsd, known);
  return known;
}

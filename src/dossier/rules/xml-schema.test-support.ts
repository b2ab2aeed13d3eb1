import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { schemasFolder } from '#law/schema-file.ts';
import type { XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';

// Kept for every file of tests that this process runs.
const validators = new Map<string, XsdValidator>();

/** Holds a dossier to our XML Schema of a year by libxml2; throws when it breaks that. */
export function validate(root: XmlElement, version: string): void {
  const document = XmlDocument.fromString(writeXml(root));
  try {
    validatorOf(version).validate(document);
  } finally {
    document.dispose();
  }
}

function validatorOf(version: string): XsdValidator {
  const validator = validators.get(version) ?? makeValidator(version);
  validators.set(version, validator);
  return validator;
}

function makeValidator(version: string): XsdValidator {
  const file = join(schemasFolder, `gegevensset/${version}/dossier.xsd`);
  return XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(file, 'utf8')));
}

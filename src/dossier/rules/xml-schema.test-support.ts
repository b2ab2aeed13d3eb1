import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { schemasFolder } from '#law/schema-file.ts';
import type { XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';

// Kept for every file of tests that this process runs.
const validator = XsdValidator.fromDoc(
  XmlDocument.fromString(
    readFileSync(join(schemasFolder, 'gegevensset/2019.1/dossier.xsd'), 'utf8'),
  ),
);

/** Holds a dossier to our XML Schema by libxml2; throws when it breaks that. */
export function validate(root: XmlElement): void {
  const document = XmlDocument.fromString(writeXml(root));
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
}

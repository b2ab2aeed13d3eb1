import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { afterAll } from 'vitest';
import { schemasFolder } from '#law/schema-file.ts';
import type { XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';

const schema = XmlDocument.fromString(
  readFileSync(join(schemasFolder, 'gegevensset/2019.1/dossier.xsd'), 'utf8'),
);
const validator = XsdValidator.fromDoc(schema);
afterAll(() => {
  validator.dispose();
  schema.dispose();
});

/** Holds a dossier to our XML Schema by libxml2; throws when it breaks that. */
export function validate(root: XmlElement): void {
  const document = XmlDocument.fromString(writeXml(root));
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
}

/** Writes the XML Schema of every gegevensset anew, from its element tree. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementTree } from '#dossier/elements.ts';
import { xsdOf } from '#dossier/xsd/xsd-of.ts';
import { loadPack } from '#law/load-pack.ts';
import { packVersions } from '#law/pack-versions.ts';
import { readSchemaFile, schemasFolder } from '#law/schema-file.ts';

for (const version of packVersions) {
  const folder = `gegevensset/${version}`;
  // The unit tests hold the file to its JSON Schema, so the cast is sound.
  const elements = readSchemaFile(`${folder}/elements.json`) as ElementTree;
  writeFileSync(join(schemasFolder, folder, 'dossier.xsd'), xsdOf(elements, loadPack(version)));
}

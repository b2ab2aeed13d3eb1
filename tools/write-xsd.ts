/** Writes the XML Schema of every gegevensset anew, from its element tree. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementTree } from '#dossier/elements.ts';
import type { Pack } from '#dossier/pack.ts';
import { xsdOf } from '#dossier/xsd/xsd-of.ts';
import { readSchemaFile, schemasFolder } from '#law/schema-file.ts';

const packs = readdirSync(join(schemasFolder, 'gegevensset'), { withFileTypes: true });
for (const { name } of packs.filter((entry) => entry.isDirectory())) {
  const folder = `gegevensset/${name}`;
  // The unit tests hold both files to their JSON Schemas, so the casts are sound.
  const pack = readSchemaFile(`${folder}/pack.json`) as Pack;
  const elements = readSchemaFile(`${folder}/elements.json`) as ElementTree;
  writeFileSync(join(schemasFolder, folder, 'dossier.xsd'), xsdOf(elements, pack));
}

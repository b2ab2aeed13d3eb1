/** Writes the XML Schema of every gegevensset anew, from its element tree. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { xsdOf } from '#dossier/xsd/xsd-of.ts';
import { loadElements } from '#law/load-elements.ts';
import { loadPack } from '#law/load-pack.ts';
import { wholePacks } from '#law/pack-versions.ts';
import { schemasFolder } from '#law/schema-file.ts';

for (const version of wholePacks) {
  writeFileSync(
    join(schemasFolder, `gegevensset/${version}/dossier.xsd`),
    xsdOf(loadElements(version), loadPack(version)),
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { loadPatch } from '#law/load-patch.ts';
import { isPatchLevel, packVersions } from '#law/pack-versions.ts';
import { packageRoot } from '#law/package-root.ts';
import { schemasFolder } from '#law/schema-file.ts';
import { importBundle } from '#preflight/import-gegevensset.ts';
import type { DossierLaw } from './check-dossier.ts';
import { dossierLawOf } from './dossier-law-of.ts';

/** A pack that laws on packs are tried on. */
type TriedPack = {
  readonly name: string;
  readonly law: DossierLaw;
  /** The XML Schema that its dossiers have to keep as well: of ours the one we write, of an import that of the bundle. */
  readonly xsd: string;
};

/** What the pack is called that is imported from the bundle of the invented standard. */
export const invented = 'invented standard, imported';

const bundle = join(packageRoot, 'tools/invented-standard/bundle');

/** Every pack that is here, patch levels too, and one that is imported: the same laws hold for all of them. */
const everyPack: readonly TriedPack[] = [
  ...packVersions.map((version) => ({
    name: version,
    law: loadDossierLaw(version),
    xsd: xsdOfYear(loadPatch(version)?.of ?? version),
  })),
  {
    name: invented,
    law: dossierLawOf(importBundle(bundle, {})),
    xsd: readFileSync(join(bundle, 'common/Bundelgegevens.xsd'), 'utf8'),
  },
];

/** The same by name, for titles of tests. */
export const packsByName = everyPack.map((pack) => [pack.name, pack] as const);

/** Those that are whole: what a patch level has of its year needs no second look. */
export const wholePacksByName = packsByName.filter(([name]) => !isPatchLevel(name));

/** Those of them that are ours. */
export const ourPacksByName = wholePacksByName.filter(([name]) => name !== invented);

/** A patch level has the structure of its year. */
function xsdOfYear(version: string): string {
  return readFileSync(join(schemasFolder, `gegevensset/${version}/dossier.xsd`), 'utf8');
}

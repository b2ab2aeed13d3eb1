import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { loadLaw, releases } from '#law/load-law.ts';
import { packVersions } from '#law/pack-versions.ts';
import { suiteVersion } from '#law/suite-version.ts';
import { readExchangeFolder } from '#preflight/read-exchange-folder.ts';
import { readGegevensset } from '#preflight/read-gegevensset.ts';
import type { Judge } from '#verify/evidence.ts';

/** What a user hands over to judge by besides what is ours: the folder of a gegevensset, and one to lay over our exchange. */
export type Handed = {
  readonly gegevensset?: string | undefined;
  readonly exchange?: string | undefined;
};

/** Gives the judge that this suite is, with what is handed over. @throws ConfigurationError where that cannot be used. */
export function ourJudge({ gegevensset: named, exchange: folder }: Handed): Judge {
  const handed = named === undefined ? [] : [readGegevensset(named)];
  return {
    suite: suiteVersion,
    lawsFor(name, gegevensset) {
      const release = releases.find((known) => known === name);
      if (release === undefined) return [];
      const ours = packVersions.includes(gegevensset) ? [loadDossierLaw(gegevensset)] : [];
      const overlays = folder === undefined ? [] : [readExchangeFolder(folder, release)];
      return [...handed, ...ours].flatMap((dossierLaw) =>
        [...overlays, undefined].map((exchange) =>
          loadLaw({ release, gegevensset: dossierLaw, exchange }),
        ),
      );
    },
  };
}

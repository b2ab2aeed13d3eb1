import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { loadLaw, releases } from '#law/load-law.ts';
import { packVersions } from '#law/pack-versions.ts';
import { suiteVersion } from '#law/suite-version.ts';
import { readExchangeFolder } from '#preflight/read-exchange-folder.ts';
import type { Judge } from '#verify/evidence.ts';

/** Gives the judge that this suite is, with a folder laid over its data of the exchange where one is named. */
export function ourJudge(exchangeFolder: string | undefined): Judge {
  return {
    suite: suiteVersion,
    lawFor(name, gegevensset) {
      const release = releases.find((known) => known === name);
      if (release === undefined || !packVersions.includes(gegevensset)) return undefined;
      const exchange =
        exchangeFolder === undefined ? undefined : readExchangeFolder(exchangeFolder, release);
      return loadLaw({ release, gegevensset: loadDossierLaw(gegevensset), exchange });
    },
  };
}

import type { MessageLaw } from '#explain/message/message-law.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { loadLaw, loadRequirements, releases } from '#law/load-law.ts';
import { loadPack } from '#law/load-pack.ts';
import { loadValidationService } from '#law/load-validation-service.ts';
import { newestPack, packVersions } from '#law/pack-versions.ts';

/** Reads all that a message may be held to: every release, the newest first, and every year of the gegevensset. */
export function loadMessageLaw(): MessageLaw {
  return {
    releases: releases.toReversed().map((release) => loadLaw({ release }).release),
    kvs: loadValidationService(),
    dossierLawOf: (namespace) => loadDossierLaw(versionIn(namespace)),
    requirements: loadRequirements(),
  };
}

function versionIn(namespace: string | undefined): string {
  const found = packVersions.findLast((version) => loadPack(version).namespace === namespace);
  return found ?? newestPack;
}

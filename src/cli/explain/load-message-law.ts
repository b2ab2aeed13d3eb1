import type { MessageLaw } from '#explain/message/message-law.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { loadLaw, loadRequirements, releases } from '#law/load-law.ts';
import { loadValidationService } from '#law/load-validation-service.ts';
import { newestPack } from '#law/pack-versions.ts';
import { versionOfNamespace } from '#law/version-of-namespace.ts';

/** Reads all that a message may be held to: every release, the newest first, and every year of the gegevensset. */
export function loadMessageLaw(): MessageLaw {
  return {
    releases: releases.toReversed().map((release) => loadLaw({ release }).release),
    kvs: loadValidationService(),
    dossierLawOf: (namespace) => loadDossierLaw(versionOfNamespace(namespace) ?? newestPack),
    requirements: loadRequirements(),
  };
}

import type { DossierLaw } from '#dossier/check-dossier.ts';
import { versionOfNamespace } from '#law/version-of-namespace.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { XmlError } from '#xml/xml-error.ts';

/** Gives the version by which a dossier is rather to be checked, when it is of another year of ours; else undefined. */
export function otherYear(bytes: Uint8Array, { pack }: DossierLaw): string | undefined {
  const namespace = namespaceOf(bytes);
  return namespace === pack.namespace ? undefined : versionOfNamespace(namespace);
}

function namespaceOf(bytes: Uint8Array): string | undefined {
  try {
    return parseXml(bytes).namespace;
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}

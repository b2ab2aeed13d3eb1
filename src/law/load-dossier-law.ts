import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { ElementTree } from '#dossier/elements.ts';
import type { Pack } from '#dossier/pack.ts';
import { compileRulebook } from '#dossier/rules/rulebook.ts';
import { loadRules } from './load-rules.ts';
import { readSchemaFile } from './schema-file.ts';

/** Reads a year of the gegevensset from `schemas/`, and makes it ready to hold dossiers to. */
export function loadDossierLaw(version: string): DossierLaw {
  // The unit tests hold both files to their JSON Schemas, so the casts are sound.
  const { namespace } = readSchemaFile(`gegevensset/${version}/pack.json`) as Pack;
  const elements = readSchemaFile(`gegevensset/${version}/elements.json`) as ElementTree;
  const rules = loadRules(version);
  return { namespace, elements, rules, rulebook: compileRulebook(rules) };
}

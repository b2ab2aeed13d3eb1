import type { DossierLaw } from '#dossier/check-dossier.ts';
import { dossierLawOf } from '#dossier/dossier-law-of.ts';
import { loadElements } from './load-elements.ts';
import { loadPack } from './load-pack.ts';
import { loadRules } from './load-rules.ts';

// Reading takes its time, and nobody changes a law.
const ready = new Map<string, DossierLaw>();

/** Reads a year of the gegevensset from `schemas/`, and makes it ready to hold dossiers to; the same at every call. */
export function loadDossierLaw(version: string): DossierLaw {
  const law = ready.get(version) ?? makeReady(version);
  ready.set(version, law);
  return law;
}

function makeReady(version: string): DossierLaw {
  const pack = loadPack(version);
  return dossierLawOf({
    pack,
    elements: loadElements(version),
    rules: loadRules(version, pack),
  });
}

import type { DossierFinding } from '#dossier/finding.ts';

/** Tells whether a requirement of its own speaks of the rule that was broken, so that the general ones leave it alone. */
export function hasRowOfItsOwn({ rule }: DossierFinding): boolean {
  return rule.startsWith('OS.cat') || ids.has(rule);
}

const ids = new Set([
  // What the dossier says of itself, and its flags.
  ...['OVa.MD01', 'OVa.MD02', 'OVa.MD03', 'OVa.OS01', 'OVa.OS02', 'OVa.OS03', 'OVb.MD03', 'CL48'],
  ...['PaO.MD01', 'PaO.MD02', 'PaO.MD03', 'PaO.SO01', 'PaO.SO02', 'PaO.SO03'],
  // What is secret.
  ...['OVa.LL06', 'OVa.LL08', 'OVa.LL09', 'OVa.OV03', 'OVb.LL02', 'OVb.LL04', 'OVb.LL05'],
  ...['OVb.OV01', 'PaO.LL06', 'PaO.LL08', 'PaO.LL09', 'PaO.OV03'],
  // What no dossier may hold, or none of this kind.
  ...['OVa.LL03', 'OVa.LL07', 'OVa.LL10', 'OVa.LL11', 'OVb.LL01', 'OVb.LL03'],
  ...['OVb.LL-geboorteplaats', 'OVb.LL-nationaliteit', 'OVa.TR04'],
  ...['PaO.LL03', 'PaO.LL07', 'PaO.LL10', 'PaO.LL11', 'PaO.OV05'],
  // The PGN.
  ...['OVa.LL12', 'PaO.LL12'],
]);

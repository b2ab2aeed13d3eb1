/** A dossier to measure with. */
export type Sample = { readonly name: string; readonly bytes: Buffer };

/** Parts that a dossier may lack and still be in order. */
const optional = [
  'onderwijsondersteuning',
  'verzuim',
  'toetslijst',
  'overigdocumentlijst',
  'voorvoegsel',
  'roepnaam',
  'onderwijssinds',
  'argumentatie',
  'aandachtspunten',
  'groepsnaam',
  'naamdirecteur',
];

/** Parts that a dossier within one BRIN may lack besides, each as often as it stands there. */
const optionalWithinBrin = [
  ...['adreslijst', 'adreslijst', 'communicatielijst', 'communicatielijst'],
  ...['overstapadvies', 'schoolloopbaanlijst', 'verzorger'],
];

/** Makes dossiers of about these sizes out of one: parts left out for the small, its test result repeated for the large. */
export function sizedDossiers(document: string, kilobytes: readonly number[]): Sample[] {
  return kilobytes.map((size) => {
    const bytes = Buffer.from(sized(document, size * 1_000));
    return { name: `${(bytes.length / 1_000).toFixed(1)} KB, made of povo`, bytes };
  });
}

function sized(document: string, size: number): string {
  if (size < document.length) return small(document);
  const result = /\s*<toets>[\s\S]*?<\/toets>/.exec(document)?.[0] ?? '';
  const times = 1 + Math.round((size - Buffer.byteLength(document)) / Buffer.byteLength(result));
  return document.replace(result, () => result.repeat(times));
}

function small(document: string): string {
  return [...optional, ...optionalWithinBrin]
    .reduce(without, document)
    .replace('overstapdossier', 'overdrachtbinnenbrin')
    .replace(/VERPLICHT(?=<\/cat_(?:ouder|schoolloopbaan|over))|VERBODEN/g, 'OPTIONEEL')
    .replace(/>\s+</g, '><');
}

function without(document: string, name: string): string {
  return document.replace(new RegExp(`\\s*<${name}>[\\s\\S]*?</${name}>`), '');
}

import { type Text, text } from '#words/text.ts';

/** Says in words what kind of transfer a profile is; undefined for one that came with a later gegevensset. */
export function profileMeaning(profile: string): Text | undefined {
  return meanings[profile];
}

const meanings: Readonly<Record<string, Text>> = {
  POPO: text('van basisschool naar basisschool', 'from primary to primary school'),
  POVO: text('van basisschool naar voortgezet onderwijs', 'from primary to secondary school'),
  VOVO: text('binnen het voortgezet onderwijs', 'from secondary to secondary school'),
  BB: text('binnen één school (BRIN)', 'within one school (BRIN)'),
  POSWV: text(
    'van basisschool naar samenwerkingsverband',
    'from primary school to samenwerkingsverband',
  ),
  VOSWV: text(
    'van voortgezet onderwijs naar samenwerkingsverband',
    'from secondary school to samenwerkingsverband',
  ),
};

import { type Text, text } from '#words/text.ts';

/** What a kind of school is called, in full. */
export const sectorNames: Readonly<Record<'PO' | 'VO' | 'SWV', Text>> = {
  PO: text('Primair onderwijs', 'Primary education'),
  VO: text('Voortgezet onderwijs', 'Secondary education'),
  SWV: text('Samenwerkingsverband', 'Samenwerkingsverband'),
};

/** What somebody is called who plays a role in an exchange. */
export const roleNames: Readonly<Record<'bron' | 'doel', Text>> = {
  bron: text('versturen (bron)', 'send (bron)'),
  doel: text('ontvangen (doel)', 'receive (doel)'),
};

/** How a release is called: '22 with the gegevensset of 2019.1. */
export function releaseName({
  release,
  gegevensset,
}: {
  readonly release: string;
  readonly gegevensset: string;
}): string {
  return `OSO ’${release.slice(2)}, gegevensset ${gegevensset}`;
}

/** Begins with a capital, as what stands by itself does. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

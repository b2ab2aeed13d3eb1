import { type Spoiler, spoiler } from '../spoiler.ts';

/** Breaches that no tree of elements can hold: done to the text. */
export const documentSpoilers: readonly Spoiler[] = [
  rewritten('S-xml', (document) => document.slice(0, -1)),
  rewritten('S-xml', (document) => document.replace('<metadata>', '<metadata>&nbsp;')),
  rewritten('S-xml', (document) => `${document}${document}`),
  rewritten('S-doctype', (document) => `<!DOCTYPE dossier>${document}`),
  rewritten('S-root', (document) => `<dossiers>${document}</dossiers>`),
  rewritten('S-namespace', (document) => document.replace(/xmlns="[^"]*/, '$&/andere')),
  rewritten('S-namespace', (document) =>
    document.replace('<pakketnaam>', '<pakketnaam xmlns="urn:andere">'),
  ),
  rewritten('S-text', (document) => document.replace('<metadata>', '<metadata>tekst')),
  rewritten('S-attribute', (document) =>
    document.replace('<pakketnaam>', '<pakketnaam taal="nl">'),
  ),
  rewritten('S-unknown', (document) => document.replace('</pakketnaam>', '<b/></pakketnaam>')),
];

function rewritten(key: string, rewrite: (document: string) => string): Spoiler {
  return { ...spoiler(key, 'POVO', []), rewrite };
}

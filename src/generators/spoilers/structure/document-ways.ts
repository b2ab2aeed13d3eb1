import { type Leaf, type Outline, type StructureWay, unheardOf } from './structure-way.ts';

/** Breaches that no tree of elements can hold: done to the text. */
export const documentWays: readonly StructureWay[] = [
  rewritten('S-xml', () => (document) => document.slice(0, -1)),
  rewritten('S-xml', ({ block }) => into(block, '&nbsp;')),
  rewritten('S-xml', () => (document) => `${document}${document}`),
  rewritten('S-doctype', ({ spoilable: { base } }) => {
    return (document) => `<!DOCTYPE ${base.name}>${document}`;
  }),
  rewritten('S-root', ({ spoilable: { base } }) => {
    return (document) => `<${base.name}s>${document}</${base.name}s>`;
  }),
  rewritten('S-namespace', () => (document) => document.replace(/xmlns="[^"]*/, '$&/andere')),
  rewritten('S-namespace', ({ leaf }) => onto(leaf, 'xmlns="urn:andere"')),
  rewritten('S-text', ({ block }) => into(block, 'tekst')),
  rewritten('S-attribute', ({ leaf }) => onto(leaf, 'taal="nl"')),
  rewritten('S-unknown', ({ leaf, ...where }) => into(leaf, `<${unheardOf(where)}/>`)),
];

function rewritten(
  key: string,
  rewriteAt: (place: Outline & Leaf) => (document: string) => string,
): StructureWay {
  const changes = (where: Outline) =>
    where.leaves.map((leaf) => ({ edits: [], rewrite: rewriteAt({ ...where, ...leaf }) }));
  return { key, changes };
}

/** Writes something into the first element of a name, where that begins. */
function into(path: readonly string[], markup: string) {
  return (document: string) => document.replace(`<${path.at(-1)}>`, `$&${markup}`);
}

function onto(path: readonly string[], attribute: string) {
  return (document: string) =>
    document.replace(`<${path.at(-1)}>`, `<${path.at(-1)} ${attribute}>`);
}

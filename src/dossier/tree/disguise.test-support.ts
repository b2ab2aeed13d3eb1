/** The same dossier as somebody else would write it. */
import type { XmlAttribute, XmlElement } from '#xml/element.ts';

/** How it is written; every list is gone round in turn. */
export type Disguise = {
  readonly prefixes: readonly string[];
  readonly spaces: readonly string[];
  readonly comments: readonly string[];
  readonly texts: readonly ('plain' | 'cdata' | 'references')[];
  readonly encoding: 'UTF-8' | 'UTF-8 with mark' | 'UTF-16LE' | 'UTF-16BE';
};

/** Writes an element, with all that is in it, as the disguise has it. */
export function disguised(root: XmlElement, disguise: Disguise): Buffer {
  const next = inTurn(disguise);
  return encoded(`${next.space()}${next.comment()}${written(root, next)}`, disguise.encoding);
}

type Next = ReturnType<typeof inTurn>;

function inTurn({ prefixes, spaces, comments, texts }: Disguise) {
  return {
    prefix: turning(prefixes, ''),
    space: turning(spaces, ''),
    comment: turning(comments, ''),
    text: turning(texts, 'plain'),
  };
}

function turning<Item>(items: readonly Item[], otherwise: Item): () => Item {
  let at = 0;
  return () => items[at++ % items.length] ?? otherwise;
}

function written(element: XmlElement, next: Next): string {
  const prefix = next.prefix();
  const name = prefix === '' ? element.name : `${prefix}:${element.name}`;
  const declared = `xmlns${prefix === '' ? '' : `:${prefix}`}="${element.namespace}"`;
  const attributes = element.attributes.map(writtenAttribute).toReversed();
  const tag = [name, declared, ...attributes].join(`${next.space()} `);
  if (element.children.length === 0) {
    return `<${tag}>${next.comment()}${writtenText(element.text, next)}${next.comment()}</${name}>`;
  }
  const children = element.children.map(
    (child) => `${next.space()}${next.comment()}${written(child, next)}`,
  );
  return `<${tag}>${children.join('')}${next.space()}</${name}>`;
}

function writtenAttribute({ name, value }: XmlAttribute): string {
  return `${name}='${asReferences(value)}'`;
}

function writtenText(text: string, next: Next): string {
  const way = next.text();
  if (way === 'references') return asReferences(text);
  if (way === 'plain' || text.includes('\r')) {
    return text.replace(/[&<>\r]/g, (character) => asReferences(character));
  }
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

function asReferences(text: string): string {
  return Array.from(text, (character) => `&#x${character.codePointAt(0)?.toString(16)};`).join('');
}

function encoded(content: string, encoding: Disguise['encoding']): Buffer {
  if (encoding === 'UTF-8') return Buffer.from(content);
  const marked = `\uFEFF${content}`;
  if (encoding === 'UTF-8 with mark') return Buffer.from(marked);
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding === 'UTF-16LE' ? bytes : bytes.swap16();
}

/** Golden messages: XML written by hand, with the fields that it must be read as beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import type { MessageName, Messages } from '../messages.ts';

/** One golden: of which message, where its layout is published, or on which assumptions it rests. */
export type Golden = {
  readonly stem: string;
  readonly name: MessageName;
  readonly document: string;
  readonly source?: string;
  readonly assumptions: readonly string[];
  readonly fields: Messages[MessageName];
};

type Row = Pick<Golden, 'source' | 'assumptions'> & {
  readonly fields: Readonly<Record<string, unknown>>;
};

const folder = dirname(fileURLToPath(import.meta.url));

/** Reads every golden of a release; a file without fields, or fields without a file, is an error. */
export function goldensOf(release: string): Golden[] {
  const rows: Readonly<Record<string, Row>> = JSON.parse(read(release, 'fields.json'));
  const files = readdirSync(join(folder, release)).filter((file) => file.endsWith('.xml'));
  const stems = new Set([...Object.keys(rows), ...files.map((file) => file.slice(0, -4))]);
  return [...stems].map((stem) => {
    const row = rows[stem];
    if (!row) throw new Error(`The golden "${stem}" of release ${release} has no fields`);
    const document = read(release, `${stem}.xml`);
    // The stem and the fields are what the tests hold to the data of the release.
    const name = stem.replace(/\..*/, '') as MessageName;
    return { ...row, stem, name, document, fields: withDossier(row.fields) as Golden['fields'] };
  });
}

function read(release: string, file: string): string {
  return readFileSync(join(folder, release, file), 'utf8');
}

/** JSON cannot hold an element, so a dossier stands there as XML. */
function withDossier(fields: Row['fields']): Row['fields'] {
  const { dossier } = fields;
  return typeof dossier === 'string' ? { ...fields, dossier: parseXml(dossier) } : fields;
}

/** Gives a document as its elements, without prefixes and white space. */
export function elementsOf(document: string): XmlElement {
  return withoutSpace(parseXml(document));
}

function withoutSpace(element: XmlElement): XmlElement {
  const text = element.text.replace(/\s/g, '');
  return { ...element, text, children: element.children.map(withoutSpace) };
}

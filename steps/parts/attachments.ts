import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import {
  block,
  childNamed,
  descendantAt,
  leaf,
  withTextAt,
  type XmlElement,
} from '#xml/element.ts';

const pupilAt = ['huidigeschool', 'leerling'] as const;
const listName = 'overigdocumentlijst';
const flagAt = ['metadata', 'categorie_uitlevering', 'cat_bijlagedocs'] as const;

/** What comes after the list of other documents in a pupil (gegevensset 2019.1). */
const afterList = [
  'verzorger',
  'bevorderd',
  'examenresultaat',
  'resultaatvakkenvo',
  'certificaat',
  'competenties',
  'stage',
  'overigvombo',
];

/**
 * Gives the dossier with this many attachments beside its own, each of some kilobytes that do not shrink; the last of
 * several is as large as a few scanned pages.
 */
export function withAttachments(root: XmlElement, count: number): XmlElement {
  const isLarge = (at: number) => at > 0 && at === count - 1;
  const added = Array.from({ length: count }, (_, at) =>
    attachment(
      root.namespace,
      `verslag ${at + 1}.pdf`,
      pack(`verslag ${at + 1}.pdf`, noise(at, isLarge(at) ? largeKb : smallKb)),
    ),
  );
  return withList(root, [...listOf(root), ...added]);
}

/** Gives the dossier with an attachment of the region, packed as another program would. */
export function withRegionalAttachment(root: XmlElement): XmlElement {
  const name = 'regionaal-overstapformulier.txt';
  const content = strToU8('Afspraak in de regio: Fé komt 3 juni kennismaken.\r\n'.repeat(20));
  const packed = pack(name, content, { level: 0, mtime: '2018-11-05T09:30:00', comment: 'regio' });
  return withList(root, [...listOf(root), attachment(root.namespace, name, packed)]);
}

/** Gives the dossier without other documents, among which those of a region would be. */
export function withoutRegionalAttachment(root: XmlElement): XmlElement {
  return inPupil(root, (children) => children.filter(({ name }) => name !== listName));
}

function listOf(root: XmlElement): readonly XmlElement[] {
  const pupil = descendantAt(root, pupilAt);
  return (pupil && childNamed(pupil, listName)?.children) ?? [];
}

function withList(root: XmlElement, documents: readonly XmlElement[]): XmlElement {
  const flagged = withTextAt(root, flagAt, 'OPTIONEEL');
  return inPupil(flagged, (children) => {
    const others = children.filter(({ name }) => name !== listName);
    const found = others.findIndex(({ name }) => afterList.includes(name));
    const at = found === -1 ? others.length : found;
    return others.toSpliced(at, 0, block(root.namespace, listName, documents));
  });
}

function inPupil(
  root: XmlElement,
  change: (children: readonly XmlElement[]) => readonly XmlElement[],
): XmlElement {
  const below = (element: XmlElement, [name, ...rest]: readonly string[]): XmlElement => ({
    ...element,
    children:
      name === undefined
        ? change(element.children)
        : element.children.map((child) => (child.name === name ? below(child, rest) : child)),
  });
  return below(root, pupilAt);
}

function attachment(namespace: string, name: string, content: string): XmlElement {
  return block(namespace, 'document', [
    leaf(namespace, 'bestandsnaam', name),
    leaf(namespace, 'bestandsinhoud', content),
  ]);
}

type Packing = NonNullable<Parameters<typeof zipSync>[1]>;

function pack(name: string, content: Uint8Array, packing: Packing & { comment?: string } = {}) {
  const options = { mtime: '2019-03-08T12:00:00', ...packing };
  return Buffer.from(zipSync({ [name]: [content, options] })).toString('base64');
}

/** More than 64 KB, which many a field for texts ends at. */
const largeKb = 80;
const smallKb = 4;
const perKb = 32;

function noise(seed: number, kilobytes: number): Uint8Array {
  const parts = Array.from({ length: kilobytes * perKb }, (_, at) =>
    createHash('sha256').update(`${seed}/${at}`).digest(),
  );
  return Buffer.concat(parts);
}

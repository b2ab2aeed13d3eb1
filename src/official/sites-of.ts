import { relative } from 'node:path';
import type { Site } from '#dossier/official/official-verdict.ts';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import type { BundleFile, BundleFiles, StylesheetFolder } from './bundle-files.ts';

const letters = { OV: 'O', PaO: 'P' } as const satisfies Record<StylesheetFolder, string>;
const shared = 'C';

/** Gives every place that tells a melding in a stylesheet and in what it includes, numbered as rules are keyed. */
export function sitesOf({ root, stylesheets }: BundleFiles, folder: StylesheetFolder): Site[] {
  const [entry, ...included] = stylesheets[folder];
  return [...numbered([entry], letters[folder], root), ...numbered(included, shared, root)];
}

function numbered(files: readonly BundleFile[], letter: string, root: string): Site[] {
  return files
    .flatMap((file) => sitesIn(file, root))
    .map((site, at) => ({ ...site, key: `${letter}${String(at + 1).padStart(3, '0')}` }));
}

function sitesIn({ original, document }: BundleFile, root: string): Omit<Site, 'key'>[] {
  let fromLine = 1;
  return Array.from(selfAndDescendants(document.root))
    .filter(
      (element) => element.name === 'call-template' && attribute(element, 'name') === 'melding',
    )
    .map((element) => {
      const { line } = document.positionOf(element);
      const site = { file: relative(root, original), line, fromLine, text: textOf(element) };
      fromLine = line + 1;
      return site;
    });
}

function textOf({ children }: XmlElement): string {
  const said = children.find((child) => attribute(child, 'name') === 'tekst');
  return said?.text ?? '';
}

function attribute({ attributes }: XmlElement, wanted: string): string | undefined {
  return attributes.find(({ name }) => name === wanted)?.value;
}

import { checkDossier, type DossierLaw } from '#dossier/check-dossier.ts';
import type { Layer } from '#dossier/finding.ts';
import type { ProfileName } from '#dossier/profile.ts';
import type { CheckedFile } from '#report/dossier/checked-file.ts';
import { readableText } from '#xml/readable-text.ts';
import { XmlError } from '#xml/xml-error.ts';
import { readDossierFile } from './dossier-files.ts';
import { otherYear } from './other-year.ts';

/** What files are held to, and what is to be told of them. */
export type Checking = {
  readonly law: DossierLaw;
  /** Refuse files of more bytes. */
  readonly limit: number;
  /** Tell of structure and this layer only. */
  readonly layer?: Layer;
  /** The rules of this profile, whatever the dossier says itself. */
  readonly profile?: ProfileName;
  /** Keep the lines of the document, to show them. */
  readonly keepsLines: boolean;
};

/** Reads and checks one file. */
export function checkFile(file: string, checking: Checking): CheckedFile {
  const { law, limit, layer, keepsLines } = checking;
  const read = readDossierFile(file, limit);
  if ('why' in read) return { ...read, status: 'unreadable' };
  const { findings, areRulesReached } = checkDossier(read.bytes, law, checking);
  const shown = findings.filter(
    ({ layers }) => !layer || layers.includes('structure') || layers.includes(layer),
  );
  const isOfOtherYear = findings.some(({ key }) => key === 'S-namespace');
  const year = isOfOtherYear ? otherYear(read.bytes, law) : undefined;
  const lines = keepsLines && shown.length > 0 ? linesOf(read.bytes) : [];
  return {
    file,
    status: 'checked',
    findings: shown,
    areRulesReached,
    lines,
    ...(year !== undefined && { otherYear: year }),
  };
}

function linesOf(bytes: Uint8Array): string[] {
  try {
    return readableText(bytes).split('\n');
  } catch (error) {
    if (error instanceof XmlError) return [];
    throw error;
  }
}

import type { LaidBeside } from '#dossier/official/laid-beside.ts';
import type { Language } from '#words/text.ts';
import { countBeside } from './beside-counts.ts';
import type { BesideFile, BesideReport } from './beside-file.ts';

/** Writes all files as one object, described by `schemas/check-official.schema.json`. */
export function renderJson({ files, ...context }: BesideReport, language: Language): string {
  const document = {
    format: 1,
    ...context,
    language,
    counts: countBeside(files),
    files: files.map((file) => spokenFile(file, language)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function spokenFile(file: BesideFile, language: Language): object {
  if (file.status === 'unreadable') return file;
  return { ...file, findings: file.findings.map((finding) => spoken(finding, language)) };
}

function spoken({ ours, reason, ...finding }: LaidBeside, language: Language): object {
  return {
    ...finding,
    ...(ours && { ours: ours[language] }),
    ...(reason && { reason: { kind: reason.kind, why: reason.why[language] } }),
  };
}

import type { LaidBeside } from '#dossier/official/laid-beside.ts';
import type { Language } from '#words/text.ts';
import { countBeside } from './beside-counts.ts';
import type { BesideFile, BesideReport } from './beside-file.ts';

const words = {
  nl: {
    inOrder: 'beide vinden niets',
    both: 'beide',
    'only-ours': 'alleen wij',
    'only-theirs': 'alleen de gepubliceerde validator',
    ours: 'wij:',
    theirs: 'zij:',
  },
  en: {
    inOrder: 'both find nothing',
    both: 'both',
    'only-ours': 'only we',
    'only-theirs': 'only the published validator',
    ours: 'we:  ',
    theirs: 'they:',
  },
} as const;

/** Writes what both find in each dossier, for people: every finding with who finds it and, of one of both, why. */
export function renderText({ files, bundle }: BesideReport, language: Language): string {
  const told = files.map((file) => renderFile(file, language)).join('');
  return `${told}\n${sentences[language](bundle, countBeside(files))}\n`;
}

function renderFile(file: BesideFile, language: Language): string {
  if (file.status === 'unreadable') return '';
  if (file.findings.length === 0) return `${file.file}: ${words[language].inOrder}\n`;
  const findings = file.findings.map((finding) => renderFinding(finding, language));
  return `${[`${file.file}:`, ...findings].join('\n')}\n`;
}

function renderFinding(finding: LaidBeside, language: Language): string {
  const { by, rule, key, place, ours, theirs, reason } = finding;
  const said = words[language];
  const named = key === undefined || key === rule ? rule : `${rule} (${key})`;
  return [
    `  ${said[by]}: ${named} ${place}`,
    ...(ours ? [`    ${said.ours} ${ours[language]}`] : []),
    ...(theirs === undefined ? [] : [`    ${said.theirs} ${theirs}`]),
    ...(reason ? [`    → ${reason.why[language]}`] : []),
  ].join('\n');
}

type Counts = ReturnType<typeof countBeside>;

const sentences = {
  nl: (bundle: string, counts: Counts) =>
    `Naast "${bundle}": ${counts.files} ${counts.files === 1 ? 'bestand' : 'bestanden'}, ${counts.same} gelijk, ` +
    `${counts.different} met verschil, ${counts.unreadable} onleesbaar; bevindingen: ${counts.both} van beide, ` +
    `${counts.onlyOurs} alleen van ons, ${counts.onlyTheirs} alleen van de gepubliceerde validator; onverklaard: ${counts.unexplained}`,
  en: (bundle: string, counts: Counts) =>
    `Beside "${bundle}": ${counts.files} ${counts.files === 1 ? 'file' : 'files'}, ${counts.same} the same, ` +
    `${counts.different} different, ${counts.unreadable} unreadable; findings: ${counts.both} of both, ` +
    `${counts.onlyOurs} only ours, ${counts.onlyTheirs} only of the published validator; unexplained: ${counts.unexplained}`,
} as const;

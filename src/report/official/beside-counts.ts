import type { LaidBeside } from '#dossier/official/laid-beside.ts';
import type { BesideFile } from './beside-file.ts';

/** How many files there were and what became of them, and how many findings of whom. */
export type BesideCounts = {
  readonly files: number;
  /** Files of which both say the same, be it that they are in order. */
  readonly same: number;
  readonly different: number;
  readonly unreadable: number;
  readonly both: number;
  readonly onlyOurs: number;
  readonly onlyTheirs: number;
  /** Findings of one of both that nothing explains. */
  readonly unexplained: number;
};

/** Counts all files and all findings. */
export function countBeside(files: readonly BesideFile[]): BesideCounts {
  const compared = files.filter((file) => file.status === 'compared');
  const findings = compared.flatMap((file) => file.findings);
  const same = compared.filter((file) => file.findings.every(({ by }) => by === 'both')).length;
  const countOf = (by: LaidBeside['by']) => findings.filter((finding) => finding.by === by).length;
  return {
    files: files.length,
    same,
    different: compared.length - same,
    unreadable: files.length - compared.length,
    both: countOf('both'),
    onlyOurs: countOf('only-ours'),
    onlyTheirs: countOf('only-theirs'),
    unexplained: findings.filter(({ reason }) => reason?.kind === 'unexplained').length,
  };
}

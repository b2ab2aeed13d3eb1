import type { Entry } from '#evidence/entry.ts';
import type { JudgedFinding } from '#verdict/blame.ts';
import type { Result, RunRecord } from '#verdict/record.ts';
import { isWireEntry, type WireEntry } from './wire.ts';

/** Who cites a line of the transcript: what was seen, and of which requirement. */
export type Citation = { readonly requirement: string; readonly finding: JudgedFinding };

/** The lines of a transcript, and those that belong to one exchange. */
export type Lines = {
  readonly entries: ReadonlyMap<number, Entry>;
  readonly exchanges: ReadonlyMap<number, readonly WireEntry[]>;
};

/** What of a run is told as a finding: every judgement that was not passed, the worst first. */
export function worstFirst({ results }: Pick<RunRecord, 'results'>): Result[] {
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  const others = results.filter(({ outcome }) => outcome !== 'failed' && outcome !== 'passed');
  return [...failed, ...others];
}

/**
 * Gives the lines that findings and remarks cite, of an exchange both halves, and who cites them, in the order in which
 * a reader meets them.
 */
export function citedLines(record: RunRecord, lines: Lines): Map<number, readonly Citation[]> {
  const cited = new Map<number, Citation[]>();
  for (const { requirement, findings } of worstFirst(record)) {
    for (const finding of findings) {
      addAll(cited, withHalves(lines, finding.entries));
      for (const seq of finding.entries) cited.get(seq)?.push({ requirement, finding });
    }
  }
  for (const { entries } of record.remarks) addAll(cited, withHalves(lines, entries));
  return cited;
}

/** Adds to lines the other half of the exchange of each; what is not in the transcript is left out. */
export function withHalves({ entries, exchanges }: Lines, lines: readonly number[]): number[] {
  return lines.flatMap((seq) => {
    const entry = entries.get(seq);
    if (!entry) return [];
    const halves = isWireEntry(entry) ? exchanges.get(entry.exchange) : undefined;
    return (halves ?? [entry]).map((half) => half.seq);
  });
}

function addAll(cited: Map<number, Citation[]>, lines: readonly number[]): void {
  for (const seq of lines) if (!cited.has(seq)) cited.set(seq, []);
}

import type { Finding } from '../check.ts';

/** Says of every breach that it may come of these assumptions too. */
export function restingOn(assumptions: readonly string[], findings: readonly Finding[]): Finding[] {
  return findings.map((finding) =>
    finding.kind === 'breach'
      ? { ...finding, assumptions: [...new Set([...finding.assumptions, ...assumptions])] }
      : finding,
  );
}

import type { Text } from '#words/text.ts';
import type { Finding, Observation } from '../../check.ts';
import { unclear } from '../finding.ts';

/** Puts together what was looked at and said; with nothing looked at, says that there was nothing to look at. */
export function lookedAt(
  looked: readonly number[],
  findings: readonly Finding[],
  nothing: Text,
): Observation {
  return looked.length + findings.length === 0
    ? { looked: [], findings: [unclear([], nothing)] }
    : { looked, findings };
}

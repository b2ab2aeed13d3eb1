import type { Language } from '#words/text.ts';
import type { Case } from './case.ts';
import { sayCase } from './say-case.ts';
import { tellFinding } from './tell-finding.ts';

/** Tells every finding of a case in full, in plain lines: what was expected and seen, where, and what it rests on. */
export function tellFindings(told: Case, language: Language): string {
  if (told.findings.length === 0) return sayCase(told, language) ?? '';
  return told.findings.map((finding) => tellFinding(finding, language)).join('\n\n');
}

import type { Language } from '#words/text.ts';
import { sayWaiver } from '../waiver-words.ts';
import type { Case } from './case.ts';
import { sayCase } from './say-case.ts';
import { tellFinding } from './tell-finding.ts';

/** Tells every finding of a case in full, in plain lines: its waiver, what was expected and seen, where, and what it rests on. */
export function tellFindings(told: Case, language: Language): string {
  const { findings, waiver } = told;
  if (findings.length === 0) return sayCase(told, language) ?? '';
  const parts = findings.map((finding) => tellFinding(finding, language));
  return [...(waiver ? [sayWaiver(waiver)[language]] : []), ...parts].join('\n\n');
}

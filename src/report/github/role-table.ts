import type { RunRecord } from '#verdict/record.ts';
import { type Language, text } from '#words/text.ts';
import { plain } from '../markdown/plain.ts';
import { table } from '../markdown/table.ts';
import { outcomeSigns, outcomeWords } from '../words.ts';

/** Writes the verdict on each role in each profile as a table: a row for a role, a column for a profile. */
export function roleTable({ verdicts }: RunRecord, language: Language): string {
  if (verdicts.length === 0) return '';
  const roles = [...new Set(verdicts.map(({ role }) => role))];
  const profiles = [...new Set(verdicts.map(({ profile }) => profile))];
  const cell = (role: string, profile: string) => {
    const verdict = verdicts.find((it) => it.role === role && it.profile === profile);
    if (!verdict) return '';
    return `${outcomeSigns[verdict.outcome]} ${outcomeWords[verdict.outcome][language]}`;
  };
  return table(
    [words.role[language], ...profiles.map((profile) => plain(profile))],
    roles.map((role) => [role, ...profiles.map((profile) => cell(role, profile))]),
  );
}

const words = { role: text('Rol', 'Role') } as const;

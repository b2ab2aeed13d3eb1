import { readSchemaFile } from '#law/schema-file.ts';
import type { Text } from '#words/text.ts';

/** A question that the organisation of a school answers. */
export type ChecklistItem = {
  readonly id: string;
  readonly question: Text;
  readonly source: string;
  /** What of it the public record does not tell, by the ids of assumptions of the register. */
  readonly assumptions: readonly string[];
};

/** Gives what the organisation of a school is asked. */
export function schoolChecklist(): readonly ChecklistItem[] {
  return readSchemaFile('school-checklist.json') as readonly ChecklistItem[];
}

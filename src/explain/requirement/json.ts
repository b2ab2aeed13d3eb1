import type { Explanation } from './explanation.ts';

/** Writes an explanation as one JSON object, described by `schemas/explanation.schema.json`. */
export function renderExplanationJson({ requirement, ...rest }: Explanation): string {
  return `${JSON.stringify({ format: 1, requirement, ...rest }, null, 2)}\n`;
}

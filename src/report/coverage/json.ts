import type { Coverage } from './coverage.ts';

/** Writes coverage as one JSON object, described by `schemas/coverage.schema.json`. */
export function renderCoverageJson({ requirements, strayTags, counts }: Coverage): string {
  const rows = requirements.map(({ requirement, scenarios, mutants, lacks }) => {
    return { ...requirement, scenarios, mutants, lacks };
  });
  return `${JSON.stringify({ format: 1, requirements: rows, strayTags, counts }, null, 2)}\n`;
}

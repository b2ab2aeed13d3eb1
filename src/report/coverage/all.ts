import type { Coverage } from './coverage.ts';
import { renderCoverageCsv } from './csv.ts';
import { renderCoverageJson } from './json.ts';
import { renderCoverageText } from './text.ts';

/** Every format of `oso-keur coverage`. */
export const coverageFormats = {
  text: renderCoverageText,
  csv: renderCoverageCsv,
  json: renderCoverageJson,
} as const satisfies Readonly<Record<string, (coverage: Coverage) => string>>;

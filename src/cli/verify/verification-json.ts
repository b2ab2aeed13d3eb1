import type { Verification } from '#verify/verification.ts';

/** Writes what verifying came to as one JSON object, described by `schemas/verify.schema.json`. */
export function renderVerificationJson(verification: Verification): string {
  return `${JSON.stringify({ format: 1, ...verification }, null, 2)}\n`;
}

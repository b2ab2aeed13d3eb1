import type { Dispute } from './dispute.ts';

/** Reads `dispute.json` as far as it is one; undefined when it is not. */
export function toldDispute(json: string): Dispute | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isDispute(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Only what is read of it is looked at. */
function isDispute(value: unknown): value is Dispute {
  if (typeof value !== 'object' || value === null) return false;
  const told = value as Partial<Record<keyof Dispute, unknown>>;
  return (
    told.format === 1 &&
    typeof told.requirement === 'string' &&
    typeof told.suite === 'string' &&
    areObjects(told.results) &&
    areObjects(told.lines) &&
    areObjects(told.gaps)
  );
}

function areObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null);
}

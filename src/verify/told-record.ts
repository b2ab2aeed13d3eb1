import { worstFirst } from '#verdict/outcome.ts';
import type { RunRecord } from '#verdict/record.ts';

const outcomes: readonly string[] = worstFirst;
const conclusions = [...outcomes.filter((outcome) => outcome !== 'observed'), 'partial'];

/** Reads `run.json` as far as it is one that can be held against a judgement; undefined when it is not. */
export function toldRecord(json: string): RunRecord | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Only what is read of it here is looked at; the rest is held against what comes out again. */
function isRecord(value: unknown): value is RunRecord {
  if (typeof value !== 'object' || value === null) return false;
  const told = value as Partial<Record<keyof RunRecord, unknown>>;
  return (
    told.format === 1 &&
    conclusions.includes(String(told.outcome)) &&
    areAll(told.verdicts, ({ outcome }) => outcomes.includes(String(outcome))) &&
    areAll(told.results, isResult) &&
    typeof told.volatile === 'object' &&
    told.volatile !== null
  );
}

type Some = { readonly [key: string]: unknown };

function areAll(value: unknown, isOne: (each: Some) => boolean): boolean {
  return (
    Array.isArray(value) &&
    value.every((each) => typeof each === 'object' && each !== null && isOne(each))
  );
}

function isResult({ requirement, outcome, findings, entries }: Some): boolean {
  return (
    typeof requirement === 'string' &&
    outcomes.includes(String(outcome)) &&
    Array.isArray(findings) &&
    Array.isArray(entries)
  );
}

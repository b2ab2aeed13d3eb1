import type { ProbeResult } from '#preflight/probes/probe.ts';

/** What came of every probe of a target, as `schemas/doctor.schema.json` describes it. */
export type Diagnosis = {
  readonly target: string;
  /** Whether a run can begin. */
  readonly isSound: boolean;
  readonly probes: readonly ProbeResult[];
};

/** Adds up what came of the probes. */
export function diagnosisOf(target: string, probes: readonly ProbeResult[]): Diagnosis {
  return { target, isSound: probes.every(({ outcome }) => outcome !== 'failed'), probes };
}

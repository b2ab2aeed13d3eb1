import type { PlannedScenario } from '#evidence/plan.ts';
import type { ProgressLine } from '#report/progress-line.ts';
import type { RunOutcome } from '#run/run.ts';
import type { Progress } from './progress.ts';
import type { TellMachine } from './progress-lines.ts';

/** Tells a machine how far a run is. */
export function jsonProgress(tell: TellMachine): Progress {
  let scenarios: readonly PlannedScenario[] = [];
  let ended = 0;
  return {
    onPlan: (plan) => {
      scenarios = plan.scenarios;
      tell({ kind: 'plan', scenarios: scenarios.length });
    },
    onEntry: (entry) => {
      if (entry.kind === 'scenario-started') {
        const planned = scenarios.find(({ key }) => key === entry.scenario);
        const { name, role, profile } = planned ?? { name: '', role: '', profile: '' };
        tell({ kind: entry.kind, scenario: entry.scenario, name, role, profile });
      }
      if (entry.kind === 'scenario-ended') {
        ended += 1;
        const { kind, scenario, outcome, why } = entry;
        tell({ kind, scenario, outcome, ...(why && { why }), ended, of: scenarios.length });
      }
      if (entry.kind === 'listening-on') tell({ kind: entry.kind, forMs: entry.forMs });
    },
  };
}

/** Tells what a run came to. */
export function endOfRun({ record }: RunOutcome): ProgressLine {
  const { outcome, partial, volatile } = record;
  const { runId } = volatile;
  return { kind: 'ended', runId, outcome, ...(partial && { worst: partial.worst }) };
}

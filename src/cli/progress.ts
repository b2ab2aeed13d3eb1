import pc from 'picocolors';
import type { Entry } from '#evidence/entry.ts';
import type { Plan, PlannedScenario } from '#evidence/plan.ts';
import type { Language } from '#words/text.ts';

/** Somewhere to show progress; a terminal gets one line that changes, anything else a line per scenario. */
export type Screen = { readonly isTTY?: boolean; write(content: string): unknown };

/** What a run tells while it goes on. */
export type Progress = {
  readonly onPlan: (plan: Plan) => void;
  readonly onEntry: (entry: Entry) => void;
};

const roleNames = { bron: 'bron', doel: 'doel' } as const;

const words = {
  nl: { plan: (count: number) => `${count} scenario's`, stopped: 'gestopt' },
  en: { plan: (count: number) => `${count} scenarios`, stopped: 'stopped' },
} as const;

/** Shows how far a run is. */
export function showProgress(screen: Screen, language: Language): Progress {
  let scenarios: readonly PlannedScenario[] = [];
  let ended = 0;
  return {
    onPlan(plan) {
      scenarios = plan.scenarios;
      screen.write(pc.dim(`OSO Keur: ${words[language].plan(scenarios.length)}\n`));
    },
    onEntry(entry) {
      if (entry.kind === 'scenario-started' && screen.isTTY) {
        screen.write(`\r\x1b[2K${line(scenarios, ended, entry.scenario)}`);
      }
      if (entry.kind === 'scenario-ended') {
        ended += 1;
        const problem =
          entry.outcome === 'stopped'
            ? pc.yellow(` (${words[language].stopped}: ${entry.why})`)
            : '';
        const start = screen.isTTY ? '\r\x1b[2K' : '';
        const isShown = !screen.isTTY || problem !== '';
        if (isShown)
          screen.write(`${start}${line(scenarios, ended - 1, entry.scenario)}${problem}\n`);
      }
      if (entry.kind === 'barrier' && screen.isTTY) screen.write('\r\x1b[2K');
    },
  };
}

function line(scenarios: readonly PlannedScenario[], ended: number, key: string): string {
  const scenario = scenarios.find((planned) => planned.key === key);
  const count = pc.dim(`[${String(ended + 1).padStart(2)}/${scenarios.length}]`);
  return `${count} ${scenario ? roleNames[scenario.role] : ''} ${scenario?.profile ?? ''}  ${scenario?.name ?? key}`;
}

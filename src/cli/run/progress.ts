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
  nl: {
    plan: (count: number) => `${count} scenario's`,
    stopped: 'gestopt',
    listens: (seconds: number) =>
      `Alles is gespeeld; nog ${seconds} s luisteren naar wat laat komt`,
  },
  en: {
    plan: (count: number) => `${count} scenarios`,
    stopped: 'stopped',
    listens: (seconds: number) => `All is played; listening ${seconds} s more for what comes late`,
  },
} as const;

/** Shows how far a run is. */
export function showProgress(screen: Screen, language: Language): Progress {
  let scenarios: readonly PlannedScenario[] = [];
  let ended = 0;
  const show = (content: string) => screen.isTTY && screen.write(`\r\x1b[2K${content}`);
  const keep = (content: string) => {
    show('');
    screen.write(`${content}\n`);
  };
  return {
    onPlan(plan) {
      scenarios = plan.scenarios;
      screen.write(pc.dim(`OSO Keur: ${words[language].plan(scenarios.length)}\n`));
    },
    onEntry(entry) {
      if (entry.kind === 'scenario-started') show(line(scenarios, ended, entry.scenario));
      if (entry.kind === 'scenario-ended') {
        const isStopped = entry.outcome === 'stopped';
        const problem = isStopped
          ? pc.yellow(` (${words[language].stopped}: ${entry.why?.[language]})`)
          : '';
        if (isStopped || !screen.isTTY) keep(line(scenarios, ended, entry.scenario) + problem);
        ended += 1;
      }
      if (entry.kind === 'listening-on') {
        const listens = pc.dim(words[language].listens(entry.forMs / 1_000));
        if (screen.isTTY) show(listens);
        else keep(listens);
      }
      if (entry.kind === 'barrier') show('');
    },
  };
}

function line(scenarios: readonly PlannedScenario[], ended: number, key: string): string {
  const scenario = scenarios.find((planned) => planned.key === key);
  const count = pc.dim(
    `[${String(ended + 1).padStart(String(scenarios.length).length)}/${scenarios.length}]`,
  );
  return `${count} ${scenario ? roleNames[scenario.role] : ''} ${scenario?.profile ?? ''}  ${scenario?.name ?? key}`;
}

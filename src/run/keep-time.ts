import type { Limits } from '#evidence/entry.ts';
import type { Recorder } from '#evidence/recorder.ts';
import type { Stage } from '#steps/stage.ts';
import { type Text, text } from '#words/text.ts';

/**
 * Keeps the time of a run that begins now, and of each scenario from its first entry on. `nowMs` is a clock that only
 * goes forward; how long people were waited for counts for the run, and for no scenario.
 */
export function keepTime(
  limits: Limits,
  {
    recorder,
    nowMs,
    waitedMs = () => 0,
  }: {
    readonly recorder: Recorder;
    readonly nowMs: () => number;
    readonly waitedMs?: () => number;
  },
): Pick<Stage, 'overtime' | 'isRunOver'> {
  const { runMs = Number.POSITIVE_INFINITY } = limits;
  const scenarioMs = limits.scenarioMs ?? usualScenarioMs(limits);
  const runBeganAt = nowMs();
  const playedMs = () => nowMs() - waitedMs();
  let scenarioBeganAt = playedMs();
  recorder.listen(({ kind }) => {
    if (kind === 'scenario-started') scenarioBeganAt = playedMs();
  });
  const isRunOver = () => nowMs() - runBeganAt >= runMs;
  return {
    isRunOver,
    overtime: () => {
      if (isRunOver()) return tooLong(text('de run', 'the run'), runMs);
      if (playedMs() - scenarioBeganAt < scenarioMs) return undefined;
      return tooLong(text('het scenario', 'the scenario'), scenarioMs);
    },
  };
}

function tooLong({ nl, en }: Text, limitMs: number): Text {
  return text(
    `${nl} duurde langer dan de ${limitMs} ms die daarvoor staan`,
    `${en} took longer than the ${limitMs} ms that it may take`,
  );
}

/** Longer than any scenario takes in which everything comes at the last moment. */
function usualScenarioMs({ answerMs, signOffMs }: Limits): number {
  return Math.max(10 * 60_000, 20 * (answerMs + signOffMs));
}

import type { ToldProgress } from '#register/jobs/progress-of.ts';
import type { ProgressLine } from '#report/progress-line.ts';

/** What a job told by now, of the take that told last: a take that was torn counts no more. */
export type ProgressSoFar = {
  readonly take: number;
  /** How many scenarios have ended, of how many; nothing before the plan is there. */
  readonly planned: number | undefined;
  readonly ended: number;
  /** How many of those could not be played to their end. */
  readonly stopped: number;
  /** What is played now. */
  readonly playing: Extract<ProgressLine, { kind: 'scenario-started' }> | undefined;
  /** How many cases were drawn, by kind. */
  readonly cases: Readonly<Record<string, number>>;
  readonly findings: readonly Extract<ProgressLine, { kind: 'finding' }>[];
};

/** Of so many findings the text is kept; who wants more reads the report. */
const mostFindings = 20;

/** What a job told before it told anything. */
export const nothingYet: ProgressSoFar = {
  ...{ take: 0, planned: undefined, ended: 0, stopped: 0, playing: undefined },
  ...{ cases: {}, findings: [] },
};

/** Adds a line to what was told before. */
export function progressAfter(before: ProgressSoFar, { take, line }: ToldProgress): ProgressSoFar {
  const soFar = take === before.take ? before : { ...nothingYet, take };
  switch (line.kind) {
    case 'plan':
      return { ...soFar, planned: line.scenarios };
    case 'scenario-started':
      return { ...soFar, playing: line };
    case 'scenario-ended': {
      const stopped = soFar.stopped + (line.outcome === 'stopped' ? 1 : 0);
      return { ...soFar, playing: undefined, planned: line.of, ended: line.ended, stopped };
    }
    case 'cases':
      return { ...soFar, cases: { ...soFar.cases, [line.of]: line.cases } };
    case 'finding':
      return { ...soFar, findings: [...soFar.findings, line].slice(-mostFindings) };
    case 'ended':
      return { ...soFar, playing: undefined };
    default:
      return soFar;
  }
}

import type { JobState, TakeEnd } from '#register/database/work-tables.ts';
import type { ListedJob } from '#register/jobs/list-jobs.ts';
import { verdictWords } from '#report/words.ts';
import { type Text, text } from '#words/text.ts';
import type { Standing } from '../../look/pieces.tsx';
import { capital } from '../../look/school-words.ts';

/** How a run stands: a word or two, and the sign that goes with it. */
export type Told = { readonly is: Standing; readonly said: Text };

/** Says how a run stands: how far it is, and once it has ended what it came to. */
export function standingOfRun(job: ListedJob): Told {
  const { state, isBeingCancelled, outcome, kind } = job;
  if (isBeingCancelled) return { is: 'wait', said: text('Wordt afgebroken', 'Being cancelled') };
  if (state !== 'ended') return states[state];
  if (outcome === null) return { is: 'bad', said: text('Niet gespeeld', 'Not played') };
  if (kind === 'fuzz') return fuzzOutcomes[outcome] ?? { is: 'none', said: text(outcome, outcome) };
  return { is: standings[outcome] ?? 'none', said: verdictOf(outcome) };
}

/** What kind of run it is. */
export function kindOf({ kind, campaign, shard }: ListedJob): Text {
  if (kind === 'qualify') return text('Kwalificatierun', 'Qualification run');
  return text(
    `Willekeurige gevallen, campagne ${campaign}, deel ${shard}`,
    `Random cases, campaign ${campaign}, shard ${shard}`,
  );
}

/** How an attempt ended. */
export const takeEnds: Readonly<Record<TakeEnd, Told>> = {
  'handed in': { is: 'good', said: text('Ingeleverd', 'Handed in') },
  cancelled: { is: 'none', said: text('Afgebroken', 'Cancelled') },
  'given back': {
    is: 'none',
    said: text('Teruggegeven: de werker stopte', 'Given back: the worker stopped'),
  },
  broken: { is: 'bad', said: text('Stukgelopen', 'Broken down') },
  torn: { is: 'bad', said: text('Niets meer van gehoord', 'Not heard of any more') },
};

/** Whether by the outcome of a run a qualification may be asked for. */
export function isGround({ kind, state, outcome, oin, runId }: ListedJob): boolean {
  const hasPassed = outcome === 'passed' || outcome === 'waived';
  return kind === 'qualify' && state === 'ended' && hasPassed && oin !== null && runId !== null;
}

const states: Readonly<Record<Exclude<JobState, 'ended'>, Told>> = {
  waiting: { is: 'none', said: text('Wacht op een werker', 'Waits for a worker') },
  running: { is: 'wait', said: text('Loopt', 'Runs') },
  cancelled: { is: 'none', said: text('Afgebroken', 'Cancelled') },
  'given up': { is: 'bad', said: text('Opgegeven', 'Given up') },
};

const standings: Readonly<Record<string, Standing>> = {
  passed: 'good',
  waived: 'wait',
  failed: 'bad',
};

const fuzzOutcomes: Readonly<Record<string, Told>> = {
  passed: { is: 'good', said: text('Niets gevonden', 'Nothing found') },
  failed: { is: 'bad', said: text('Iets gevonden', 'Something found') },
  inconclusive: { is: 'none', said: text('Geen uitspraak', 'Could not tell') },
};

function verdictOf(outcome: string): Text {
  const words: Readonly<Record<string, Text>> = verdictWords;
  const { nl, en } = words[outcome] ?? text(outcome, outcome);
  return text(capital(nl), capital(en));
}

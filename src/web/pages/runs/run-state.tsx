import type { ListedJob } from '#register/jobs/list-jobs.ts';
import type { Piece } from '../../look/piece.ts';
import { State } from '../../look/pieces.tsx';
import type { Visit } from '../visit.ts';
import { standingOfRun } from './run-words.ts';

/** How a run stands, in a word or two with its sign. */
export function RunState({
  visit: { say },
  of,
}: {
  readonly visit: Visit;
  readonly of: ListedJob;
}): Piece {
  const { is, said } = standingOfRun(of);
  return <State is={is}>{say(said)}</State>;
}

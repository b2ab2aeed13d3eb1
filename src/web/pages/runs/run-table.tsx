import type { ListedJob } from '#register/jobs/list-jobs.ts';
import { text } from '#words/text.ts';
import type { Piece } from '../../look/piece.ts';
import { sayMoment } from '../../look/say-time.ts';
import { Table } from '../../look/table.tsx';
import type { Visit } from '../visit.ts';
import { RunState } from './run-state.tsx';
import { kindOf } from './run-words.ts';

/** Runs, the newest first; each leads to its page. */
export function RunTable({
  visit,
  jobs,
}: {
  readonly visit: Visit;
  readonly jobs: readonly ListedJob[];
}): Piece {
  const { say, language } = visit;
  if (jobs.length === 0) return <p class="empty">{say(words.none)}</p>;
  return (
    <Table
      caption={say(words.runs)}
      columns={[words.run, words.what, words.asked, words.outcome].map(say)}
      rows={jobs.map((job) => [
        <>
          <a href={`/runs/${job.job}`}>
            {say(words.run)} {job.job}
          </a>{' '}
          <span class="soft small">{job.product}</span>
        </>,
        say(kindOf(job)),
        <>
          {sayMoment(job.askedAt, language)} <span class="soft small">{job.askedBy}</span>
        </>,
        <RunState visit={visit} of={job} />,
      ])}
    />
  );
}

const words = {
  runs: text('Runs', 'Runs'),
  none: text('Er zijn nog geen runs.', 'There are no runs yet.'),
  run: text('Run', 'Run'),
  what: text('Wat', 'What'),
  asked: text('Gevraagd', 'Asked'),
  outcome: text('Uitkomst', 'Outcome'),
} as const;

import type { ToldJob, ToldTake } from '#register/jobs/tell-job.ts';
import { text } from '#words/text.ts';
import type { Piece } from '../../look/piece.ts';
import { Section, State } from '../../look/pieces.tsx';
import { sayMoment } from '../../look/say-time.ts';
import { Table } from '../../look/table.tsx';
import type { SignedInVisit } from '../visit.ts';
import { takeEnds } from './run-words.ts';

/** Every time that a worker took a run, also when that came to nothing. */
export function Attempts({
  visit,
  job: { takes },
}: {
  readonly visit: SignedInVisit;
  readonly job: ToldJob;
}): Piece | null {
  const { say, language } = visit;
  if (takes.length === 0) return null;
  return (
    <Section id="pogingen" title={say(words.attempts)}>
      <Table
        caption={say(words.attempts)}
        columns={[words.attempt, words.worker, words.began, words.ended].map(say)}
        rows={takes.map((take) => [
          String(take.number),
          `${take.worker}${take.host === null ? '' : ` (${take.host})`}`,
          sayMoment(take.startedAt, language),
          <>
            <End visit={visit} take={take} />
            {take.endedAt && <span class="soft small">{sayMoment(take.endedAt, language)}</span>}
            {take.said !== null && take.said !== '' && (
              <details>
                <summary>{say(words.said)}</summary>
                <pre class="printed">{take.said}</pre>
              </details>
            )}
          </>,
        ])}
      />
    </Section>
  );
}

function End({
  visit: { say },
  take: { how },
}: {
  readonly visit: SignedInVisit;
  readonly take: ToldTake;
}): Piece {
  if (how === null) return <State is="wait">{say(words.goesOn)}</State>;
  const { is, said } = takeEnds[how];
  return <State is={is}>{say(said)}</State>;
}

const words = {
  attempts: text('Pogingen', 'Attempts'),
  attempt: text('Poging', 'Attempt'),
  worker: text('Werker', 'Worker'),
  began: text('Begonnen', 'Began'),
  ended: text('Geëindigd', 'Ended'),
  goesOn: text('Bezig', 'Going on'),
  said: text('Wat de run zei', 'What the run said'),
} as const;

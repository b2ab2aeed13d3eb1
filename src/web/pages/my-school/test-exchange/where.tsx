import { type Text, text } from '#words/text.ts';
import type { Piece } from '../../../look/piece.ts';
import type { SignedInVisit } from '../../visit.ts';
import { type Stage, stages } from './stage.ts';

/** The steps of the page, and at which of them one is. */
export function Where({
  visit: { say },
  stage,
}: {
  readonly visit: SignedInVisit;
  readonly stage: Stage;
}): Piece {
  const here = stages.indexOf(stage);
  return (
    <nav aria-label={say(words.steps)}>
      <ol class="steps">
        {stages.map((one, at) => (
          <li
            class={at < here ? 'done' : undefined}
            aria-current={at === here ? 'step' : undefined}
          >
            {say(stageNames[one])}
            {at < here && <span class="unseen"> {say(words.done)}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What each step is called. */
export const stageNames: Readonly<Record<Stage, Text>> = {
  before: text('Voor u begint', 'Before you begin'),
  questions: text('Vragen', 'Questions'),
  start: text('Starten', 'Start'),
  playing: text('Uitwisselen', 'Exchange'),
  outcome: text('Uitslag', 'Outcome'),
};

const words = {
  steps: text('Stappen van de testuitwisseling', 'Steps of the test exchange'),
  done: text('(gedaan)', '(done)'),
} as const;

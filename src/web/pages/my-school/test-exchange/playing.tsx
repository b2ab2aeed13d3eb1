import type { StepSoFar } from '#register/school-tests/steps-so-far.ts';
import type { ToldTest } from '#register/school-tests/tell-test-exchange.ts';
import { type Text, text } from '#words/text.ts';
import { PostForm } from '../../../look/forms.tsx';
import type { Piece } from '../../../look/piece.ts';
import { Section, type Standing, State } from '../../../look/pieces.tsx';
import { type TestProps, testPath } from './test-props.ts';

/** How far it is, step by step, while it is played. */
export function Playing({
  visit,
  test,
}: Pick<TestProps, 'visit'> & { readonly test: ToldTest }): Piece {
  const { say } = visit;
  const current = test.steps.findIndex(({ how }) => how === 'is played');
  const said = current < 0 ? stateOf(test) : sayStep(current + 1, test.steps.length);
  return (
    <Section id="voortgang" title={say(words.title)}>
      <p role="status">{say(said)}</p>
      <ol class="played">
        {test.steps.map(({ what, how }) => (
          <li>
            {say(what)}: <State is={standings[how]}>{say(hows[how])}</State>
          </li>
        ))}
      </ol>
      {!test.isBeingCancelled && (
        <PostForm visit={visit} action={`${testPath}/afbreken`}>
          <button class="danger" type="submit">
            {say(words.cancel)}
          </button>
        </PostForm>
      )}
    </Section>
  );
}

function stateOf({ isBeingCancelled, state }: ToldTest): Text {
  if (isBeingCancelled) return words.stops;
  return state === 'waiting' ? words.waits : words.busy;
}

function sayStep(at: number, of: number): Text {
  return text(`Stap ${at} van ${of} is bezig.`, `Step ${at} of ${of} is under way.`);
}

const standings: Readonly<Record<StepSoFar['how'], Standing>> = {
  waits: 'none',
  'is played': 'wait',
  'was played': 'good',
  stopped: 'bad',
};

const hows: Readonly<Record<StepSoFar['how'], Text>> = {
  waits: text('nog niet begonnen', 'not begun yet'),
  'is played': text('bezig', 'under way'),
  'was played': text('gespeeld', 'played'),
  stopped: text('niet gelukt', 'did not work'),
};

const words = {
  title: text('Uw LAS wisselt uit', 'Your LAS exchanges'),
  waits: text(
    'Zodra er plaats is begint de testuitwisseling.',
    'The test exchange begins as soon as there is room.',
  ),
  busy: text('De testuitwisseling is bezig.', 'The test exchange is under way.'),
  stops: text('De testuitwisseling wordt afgebroken.', 'The test exchange is being cancelled.'),
  cancel: text('Afbreken', 'Cancel'),
} as const;

import { text } from '#words/text.ts';
import { PostForm } from '../../../look/forms.tsx';
import type { Piece } from '../../../look/piece.ts';
import { Notice, Section } from '../../../look/pieces.tsx';
import { type TestProps, testPath } from './test-props.ts';

/** Starting it; what was answered with no is told once more, and what became of the last that broke off. */
export function Start({ visit, told }: TestProps): Piece {
  const { say } = visit;
  const open = told.checklist.filter(({ id }) => told.answers?.[id] !== true);
  return (
    <>
      <BrokenOff visit={visit} told={told} />
      <Section id="starten" title={say(words.title)}>
        <p>{say(words.lead)}</p>
        {open.length > 0 && (
          <Notice is="wait" title={say(words.practice)}>
            <p>{say(words.noAnswered)}</p>
            <ul>
              {open.map(({ question }) => (
                <li>{say(question)}</li>
              ))}
            </ul>
          </Notice>
        )}
        <PostForm visit={visit} action={`${testPath}/start`}>
          <button type="submit">{say(words.start)}</button>
        </PostForm>
        <p class="aside">
          <a href={`${testPath}?stap=2`}>{say(words.change)}</a>
        </p>
      </Section>
    </>
  );
}

/** Why the last one came to nothing, where that is so. */
function BrokenOff({ visit: { say }, told: { test } }: TestProps): Piece | null {
  if (!test || test.hasRun || test.result) return null;
  const isCancelled = test.state === 'cancelled';
  return (
    <Notice is="bad" title={say(isCancelled ? words.cancelled : words.broke)}>
      {test.why && <p>{say(test.why)}</p>}
      <p>{say(isCancelled ? words.again : words.askSupplier)}</p>
    </Notice>
  );
}

const words = {
  title: text('Starten', 'Start'),
  lead: text(
    'Tijdens de testuitwisseling doet u niets. U kunt deze pagina sluiten: het gaat door, en u vindt de uitslag hier terug.',
    'During the test exchange you do nothing. You may close this page: it goes on, and you find the outcome here.',
  ),
  practice: text('Zo is het een oefening', 'This way it is practice'),
  noAnswered: text(
    'Uw school wordt pas gekwalificeerd als overal “ja” staat. Nog niet in orde is:',
    'Your school is qualified only when everything is “yes”. Not in order yet is:',
  ),
  start: text('Testuitwisseling starten', 'Start the test exchange'),
  change: text('Antwoorden veranderen', 'Change the answers'),
  cancelled: text('De vorige is afgebroken', 'The last one was cancelled'),
  broke: text('De vorige kwam niet tot een uitslag', 'The last one came to no outcome'),
  again: text('U kunt opnieuw beginnen.', 'You can begin again.'),
  askSupplier: text(
    'Probeer het nog een keer. Gaat het weer mis, vraag dan uw leverancier om ernaar te kijken.',
    'Try once more. If it goes wrong again, ask your supplier to look at it.',
  ),
} as const;

import { text } from '#words/text.ts';
import { PostForm } from '../../../look/forms.tsx';
import type { Piece } from '../../../look/piece.ts';
import { Section } from '../../../look/pieces.tsx';
import { type TestProps, testPath } from './test-props.ts';

/** What a form calls the answer to a question. */
export const answerField = (id: string) => `antwoord-${id}`;

/** What a school answers about its organisation, each with yes or no. */
export function Questions({ visit, told: { checklist, answers } }: TestProps): Piece {
  const { say, field } = visit;
  return (
    <Section id="vragen" title={say(words.title)}>
      <p>{say(words.lead)}</p>
      <PostForm visit={visit} action={`${testPath}/antwoorden`}>
        {checklist.map(({ id, question }) => {
          const name = answerField(id);
          const kept = answers?.[id];
          const given = field(name) ?? (kept === undefined ? undefined : kept ? 'ja' : 'nee');
          return (
            <fieldset class="choice">
              <legend>{say(question)}</legend>
              {(['ja', 'nee'] as const).map((value) => (
                <label for={`${name}-${value}`}>
                  <input
                    id={`${name}-${value}`}
                    type="radio"
                    name={name}
                    value={value}
                    checked={given === value}
                    required
                  />
                  {say(words[value])}
                </label>
              ))}
            </fieldset>
          );
        })}
        <button type="submit">{say(words.keep)}</button>
      </PostForm>
    </Section>
  );
}

const words = {
  title: text('Vragen over uw school', 'Questions about your school'),
  lead: text(
    'Beantwoord ze zoals het nu is. Staat er ergens “nee”, dan kunt u oefenen, maar bent u nog niet gekwalificeerd.',
    'Answer them as things are now. With a “no” anywhere you can practise, but are not qualified yet.',
  ),
  ja: text('Ja', 'Yes'),
  nee: text('Nee', 'No'),
  keep: text('Bewaren en verder', 'Keep and go on'),
} as const;

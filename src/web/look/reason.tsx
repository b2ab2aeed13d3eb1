import { text } from '#words/text.ts';
import type { Visit } from '../pages/visit.ts';
import type { Piece } from './piece.ts';

/** The field for why something is done; it stays in the change log. */
export function Reason({
  visit: { say },
  id,
  value,
}: {
  readonly visit: Visit;
  /** By which it is told from others of the page. */
  readonly id: string;
  readonly value?: string | undefined;
}): Piece {
  return (
    <div class="field">
      <label for={id}>{say(words.why)}</label>
      <p class="hint" id={`${id}-hint`}>
        {say(words.stays)}
      </p>
      <textarea
        id={id}
        name="why"
        rows={3}
        required
        minlength={3}
        maxlength={2000}
        aria-describedby={`${id}-hint`}
      >
        {value}
      </textarea>
    </div>
  );
}

const words = {
  why: text('Waarom', 'Why'),
  stays: text('Dit blijft in het logboek staan.', 'This stays in the change log.'),
} as const;

import type { ToldChange } from '#register/keeping/tell-changes.ts';
import { type Text, text } from '#words/text.ts';
import type { Piece } from '../../../look/piece.ts';
import { sayMoment } from '../../../look/say-time.ts';
import { Table } from '../../../look/table.tsx';
import type { SignedInVisit } from '../../visit.ts';
import { changeWords, subjectOf } from './change-words.ts';

/** Lines of the change log: what, when, by whom, to what, and why. */
export function ChangeTable({
  visit: { say, language },
  changes,
  caption,
  isOfOne = false,
}: {
  readonly visit: SignedInVisit;
  readonly changes: readonly ToldChange[];
  readonly caption: Text;
  /** Whether all of it is about one thing, which is then not named. */
  readonly isOfOne?: boolean;
}): Piece {
  return (
    <Table
      caption={say(caption)}
      columns={[
        words.what,
        ...(isOfOne ? [] : [words.subject]),
        words.when,
        words.who,
        words.why,
      ].map(say)}
      rows={changes.map(({ what, subject, at, by, why }) => {
        const { name, path } = subjectOf(subject);
        const known = changeWords[what];
        return [
          known ? say(known) : what,
          ...(isOfOne ? [] : [path === undefined ? say(name) : <a href={path}>{say(name)}</a>]),
          sayMoment(at, language),
          by ?? say(words.register),
          why,
        ];
      })}
    />
  );
}

const words = {
  what: text('Wat', 'What'),
  subject: text('Waaraan', 'To what'),
  when: text('Wanneer', 'When'),
  who: text('Wie', 'Who'),
  why: text('Waarom', 'Why'),
  register: text('het register', 'the register'),
} as const;

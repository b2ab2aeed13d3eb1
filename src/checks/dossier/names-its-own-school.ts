import { text } from '#words/text.ts';
import { descendantAt } from '#xml/element.ts';
import type { Check } from '../check.ts';
import { overDelivered } from '../parts/contents/delivered.ts';
import { breach } from '../parts/finding.ts';

/** A delivered dossier names the school that was asked for it as huidigeschool (gegevensset 2019.1). */
export const namesItsOwnSchool: Check = (slice) =>
  overDelivered(slice, {
    concerns: () => true,
    judge: ({ ask, seq, dossier }) => {
      const asked = ask.asked.message.fields.bronBrin;
      const named = descendantAt(dossier, ['huidigeschool', 'brincode'])?.text.trim();
      if (named === asked) return [];
      const actual =
        named === undefined
          ? text('Het dossier noemt geen school', 'The dossier names no school')
          : text(`Het dossier noemt ${named}`, `The dossier names ${named}`);
      const expected = text(
        `Een dossier met ${asked} als huidige school`,
        `A dossier with ${asked} as its school`,
      );
      return [breach([seq], { expected, actual })];
    },
    nothing,
  });

const nothing = text('Er is geen dossier geleverd', 'No dossier was delivered');

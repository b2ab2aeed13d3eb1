import { text } from '#words/text.ts';
import { elementAt, ofEveryDelivery } from '../parts/delivered-contents.ts';
import { breach, unclear } from '../parts/finding.ts';
import { type Flag, flagsIn } from './flags.ts';

/** Of every category that is flagged as obligatory the dossier holds something. */
export const givesEveryObligatoryCategory = ofEveryDelivery((delivered, slice) => {
  const { dossier, seq } = delivered;
  const obligatory = flagsIn(delivered, slice).filter(
    ({ value, category }) => value === 'VERPLICHT' && category.governs.length > 0,
  );
  if (obligatory.length === 0) return [unclear([seq], nothingObligatory)];
  const empty = obligatory.filter(({ category }) =>
    category.governs.every((path) => elementAt(dossier, path) === undefined),
  );
  return empty.map((flag) => breach([seq], contrast(flag)));
});

function contrast({ category: { flag, name, governs } }: Flag) {
  const places = governs.join(', ');
  return {
    expected: text(
      `Van ${name.nl} staat er iets in het dossier, want ${flag} zegt VERPLICHT`,
      `Something of ${name.en} stands in the dossier, since ${flag} says VERPLICHT`,
    ),
    actual: text(
      `Geen van deze elementen staat erin: ${places}`,
      `None of these is there: ${places}`,
    ),
  };
}

const nothingObligatory = text(
  'Geen vlag in het dossier zegt VERPLICHT',
  'No flag in the dossier says VERPLICHT',
);

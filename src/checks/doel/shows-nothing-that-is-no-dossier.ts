import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { breach, unclear } from '../parts/finding.ts';
import { overAsks, untold } from '../parts/telling.ts';
import { answersTo, deliveryTo, type UserAsk, userAsks } from '../parts/user-ask.ts';

/** What comes in place of a dossier and is none is not shown as one, and the user hears so. */
export const showsNothingThatIsNoDossier: Check = (slice) => {
  const asks = userAsks(slice);
  const fooled = asks.filter(
    (ask) =>
      !deliveryTo(slice, ask) &&
      answersTo(ask, 'documentResponse').some(({ fields }) => fields.dossier !== undefined),
  );
  return overAsks(fooled, (ask) => [...untold(slice, ask, asks), ...shownAllTheSame(ask)], nothing);
};

function shownAllTheSame({ shown, order }: UserAsk): Finding[] {
  if (shown?.outcome.status !== 'done') return [unclear([order.seq], notShown)];
  const { answer } = shown.outcome;
  return answer === null ? [] : [breach([shown.seq], { expected, actual })];
}

const expected = text('Er wordt geen dossier getoond', 'No dossier is shown');
const actual = text(
  'Wat de oude school stuurde, wordt als dossier getoond',
  'What the old school sent is shown as a dossier',
);
const notShown = text(
  'De driver kon niet vertellen wat er getoond wordt',
  'The driver could not tell what is shown',
);
const nothing = text(
  'De oude school stuurde nooit iets dat geen dossier is',
  'The old school never sent anything that is no dossier',
);

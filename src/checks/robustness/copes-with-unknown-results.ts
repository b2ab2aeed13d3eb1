import type { Release } from '#exchange/release.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { unclosed } from '../parts/sign-off.ts';
import { overAsks, untold } from '../parts/telling.ts';
import { answersTo, userAsks } from '../parts/user-ask.ts';

/** A result that no release knows ends as any other that brings no dossier: the user hears so, the session is signed off. */
export const copesWithUnknownResults: Check = (slice) => {
  const asks = userAsks(slice);
  const puzzled = asks.filter((ask) =>
    answersTo(ask, 'documentResponse').some(
      ({ fields }) => !isKnown(slice.release, fields.resultaat),
    ),
  );
  return overAsks(
    puzzled,
    (ask) => [...untold(slice, ask, asks), ...unclosed(slice, ask)],
    nothing,
  );
};

function isKnown({ results }: Release, resultaat: string): boolean {
  return Object.values(results).includes(resultaat);
}

const nothing = text(
  'De oude school gaf geen onbekend resultaat',
  'The old school gave no unknown result',
);

import { type Category, categoryName } from '#dossier/category.ts';
import type { Pack } from '#dossier/pack.ts';
import type { DriverCalled } from '#evidence/entry.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { type Delivered, overDelivered } from '../parts/contents/delivered.ts';
import { governedBy } from '../parts/contents/governed.ts';
import { showsNothingOf, staysBehind } from '../parts/contents/stays-behind.ts';
import { doneBefore } from '../parts/done-before.ts';
import { unclear } from '../parts/finding.ts';

/**
 * Of a category that the parents keep back, a delivered dossier holds nothing, in none of the places that the category
 * governs, and shows nothing of it anywhere else; each is judged by itself (gegevensset 2019.1, OPT-UIT).
 */
export const leavesOutWhatWasOptedOut: Check = (slice) => {
  const observation = overDelivered(slice, {
    concerns: ({ ask, known }) =>
      withheldBefore(slice, ask.request.seq).some((one) => governedBy(one, known).length > 0),
    judge: (delivered) =>
      withheldBefore(slice, delivered.ask.request.seq).flatMap((category) =>
        judgeCategory(category, delivered, slice.pack),
      ),
    nothing,
  });
  return { ...observation, findings: [...observation.findings, ...refused(slice)] };
};

function judgeCategory(category: Category, delivered: Delivered, pack: Pack): Finding[] {
  const { nl, en } = category.name;
  const expected = text(
    `Een dossier zonder ${nl}, want dat houden de ouders achter`,
    `A dossier without ${en}, since the parents keep that back`,
  );
  const left = staysBehind(delivered, governedBy(category, delivered.dossier), expected);
  if (left.length > 0) return left;
  const parts = governedBy(category, delivered.known);
  return showsNothingOf(delivered, { parts, pack, expected });
}

/** What the parents kept back when the dossier was last made ready. */
function withheldBefore(slice: Slice, seq: number): Category[] {
  const ready = doneBefore(slice, seq).findLast(({ call }) => call === 'makeReady');
  return ready ? withheldIn(slice, ready) : [];
}

function refused(slice: Slice): Finding[] {
  return slice.driver
    .filter(({ call, outcome }) => call === 'makeReady' && outcome.status === 'refused')
    .filter((call) => withheldIn(slice, call).length > 0)
    .map(({ seq }) => unclear([seq], mayNot));
}

function withheldIn({ pack }: Slice, { request: { withheld } }: DriverCalled): Category[] {
  const names: readonly unknown[] = Array.isArray(withheld) ? withheld : [];
  return pack.categories.filter((category) => names.includes(categoryName(category)));
}

const mayNot = text(
  'Het systeem liet de ouders niet achterhouden wat zij mogen achterhouden',
  'The system did not let the parents keep back what they may keep back',
);
const nothing = text(
  'Er is geen dossier geleverd waaruit de ouders iets achterhielden dat de school weet',
  'No dossier was delivered from which the parents kept back anything that the school knows',
);

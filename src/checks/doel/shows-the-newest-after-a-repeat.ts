import { leavesOf } from '#dossier/leaf.ts';
import { differencesBetween } from '#dossier/same-dossier.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { differsAfterAsk } from '../parts/shown-after-ask.ts';
import { overAsks } from '../parts/telling.ts';
import { deliveryTo, type UserAsk, userAsks } from '../parts/user-ask.ts';

/** Whoever asks for a dossier again, and gets another than before, sees that one (vendor notes, ESIS and Somtoday). */
export const showsTheNewestAfterARepeat: Check = (slice) => {
  const delivered = userAsks(slice).filter((ask) => deliveryTo(slice, ask));
  const repeats = delivered.filter((ask, at) => {
    const before = delivered.slice(0, at).findLast((other) => isAboutSame(other, ask));
    return before !== undefined && isRenewed(slice, before, ask);
  });
  return overAsks(repeats, (ask) => differsAfterAsk(slice, ask), nothing);
};

function isAboutSame({ order }: UserAsk, other: UserAsk): boolean {
  return order.request.pgn === other.order.request.pgn;
}

function isRenewed(slice: Slice, before: UserAsk, after: UserAsk): boolean {
  const [old, renewed] = [before, after].map((ask) => {
    const dossier = deliveryTo(slice, ask)?.fields.dossier;
    return dossier ? leavesOf(dossier) : [];
  });
  const options = { pack: slice.pack, owner: 'nobody' } as const;
  return differencesBetween(old ?? [], renewed ?? [], options).length > 0;
}

const nothing = text(
  'Geen dossier is opnieuw opgehaald nadat het was veranderd',
  'No dossier was fetched again after it had changed',
);

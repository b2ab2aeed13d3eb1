import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { differsAfterAsk } from '../parts/shown-after-ask.ts';
import { overAsks } from '../parts/telling.ts';
import { answersTo, deliveryTo, type UserAsk, userAsks } from '../parts/user-ask.ts';

/** A dossier stays to be seen after an ask that brought nothing newer (vendor note, ESIS). */
export const keepsTheDossierWhenNothingIsNewer: Check = (slice) => {
  const asks = userAsks(slice);
  const vain = asks.filter((ask) => isVain(slice, ask));
  const earlier = asks.filter(
    (ask) =>
      deliveryTo(slice, ask) &&
      vain.some(({ order }) => order.seq > ask.order.seq && isAboutSame(order, ask.order)),
  );
  const lastVain = vain.at(-1)?.order.seq ?? 0;
  return overAsks(
    earlier,
    (ask) => differsAfterAsk(slice, ask, { since: lastVain, notShown }),
    nothing,
  );
};

function isVain(slice: Slice, ask: UserAsk): boolean {
  const { notChanged } = slice.release.results;
  const answers = answersTo(ask, 'documentResponse');
  return !deliveryTo(slice, ask) && answers.some(({ fields }) => fields.resultaat === notChanged);
}

function isAboutSame(one: UserAsk['order'], other: UserAsk['order']): boolean {
  const { pgn, koppelsleutel } = one.request;
  return pgn === other.request.pgn && koppelsleutel === other.request.koppelsleutel;
}

const notShown = text(
  'Na de vergeefse aanvraag is niet gezien wat er van de eerdere getoond wordt',
  'After the vain ask it was not seen what is shown of the earlier one',
);
const nothing = text(
  'Na geen opgehaald dossier leverde een nieuwe aanvraag niets nieuwers op',
  'After no dossier that was fetched another ask brought nothing newer',
);

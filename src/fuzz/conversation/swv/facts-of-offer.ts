import { answeredAt, documentAsks, resultOf, sessionChecksFor } from '#checks/parts/exchanges.ts';
import { isDelivered } from '#checks/parts/notify-orders.ts';
import { linkKeyAsked, type Offer, offersOf, offerUnder } from '#checks/parts/swv/offers.ts';
import { type Asking, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { isSameLinkKey } from '#exchange/pupil-key.ts';
import { momentsDuring } from '../facts-of.ts';
import type { Ready } from '../model.ts';
import type { MadeReady, Moment } from '../readiness.ts';
import type { OfferFacts } from './model.ts';

type Ask = Asking<'documentRequest'>;

/** What is known of a request by koppelsleutel: all that its answer may depend on, and whom it is about. */
export type Offered = {
  readonly facts: OfferFacts;
  /** Undefined where nothing was offered under the koppelsleutel. */
  readonly pgn: string | undefined;
};

/** Gives what is known of a request by koppelsleutel; undefined where nobody can tell what was offered under it, or it names none. */
export function factsOfOffer(
  slice: Slice,
  ask: Ask,
  moments: readonly Moment[],
): Offered | undefined {
  const key = linkKeyAsked(ask);
  if (key === undefined) return undefined;
  const offer = offerUnder(slice, key, answeredAt(ask));
  const plain = {
    checks: sessionChecksFor(slice, ask).flatMap(
      (check) => resultOf(check, 'sessiecontroleResponse') ?? [],
    ),
    isOtherVersion: ask.asked.message.fields.dossierVersie !== slice.pack.standaardversie,
    isOffered: offer !== undefined,
    isDelivered: isDeliveredBefore(slice, ask, key),
  };
  if (!offer) return { facts: { ...plain, ready: [], asks: 'plainly' }, pgn: undefined };
  if (!isOrdered(offer)) return undefined;
  const ready = readyUnder(offer, momentsDuring(moments, ask), {
    moments,
    isLast: isLastOffer(slice, offer, ask),
  });
  return { facts: { ...plain, ready, asks: waysOf(ask, offer) }, pgn: offer.pgn };
}

/** What a target announces of its own accord, for another than was chosen, or late where two orders wait, is about nobody knows whom. */
function isOrdered({ order, pgn }: Offer): boolean {
  return order !== undefined && pgn !== undefined;
}

function waysOf({ asked }: Ask, { koppelsleutel }: Offer): OfferFacts['asks'] {
  const { fields } = asked.message;
  if (fields.aanvraagdatum !== undefined) return 'for a date';
  return fields.koppelsleutel === koppelsleutel ? 'plainly' : 'in another case';
}

type Known = { readonly moments: readonly Moment[]; readonly isLast: boolean };

function readyUnder(
  offer: Offer,
  during: readonly Moment[],
  { moments, isLast }: Known,
): readonly (readonly Ready[])[] {
  const since = offer.announcement.request.seq;
  const offered = moments.findLast(({ seq }) => seq < since);
  const first = offered && madeReadyIn(offered, offer);
  return during.map((moment) => {
    const now = madeReadyIn(moment, offer);
    if (!now) return [];
    if (first && now.madeBy === first.madeBy) {
      return [{ ...now, isSure: now.isSure && isLast && isTold(offer) }];
    }
    const anew = { ...now, isSure: false };
    const isKept = moments.every(
      (one) => one.seq < since || one.seq > moment.seq || madeReadyIn(one, offer) !== undefined,
    );
    return first && isKept ? [anew, { ...first, isSure: false }] : [anew];
  });
}

function madeReadyIn({ pupils }: Moment, { pgn, announcement }: Offer): MadeReady | undefined {
  return pupils.get(pgn ?? '')?.ready.get(announcement.asked.message.fields.doelBrin);
}

function isTold({ order }: Offer): boolean {
  return order !== undefined && isDelivered(order);
}

/** Whether no other koppelsleutel was issued for the same since. */
function isLastOffer(slice: Slice, offer: Offer, ask: Ask): boolean {
  const { doelBrin } = offer.announcement.asked.message.fields;
  const alike = offersOf(slice).filter(
    ({ pgn, announcement }) =>
      pgn === offer.pgn &&
      announcement.asked.message.fields.doelBrin === doelBrin &&
      announcement.request.seq < answeredAt(ask),
  );
  return alike.at(-1)?.koppelsleutel === offer.koppelsleutel;
}

/** Also where it was asked for before and is still on its way: which of the two went first nobody can see. */
function isDeliveredBefore(slice: Slice, ask: Ask, key: string): boolean {
  return documentAsks(slice).some(
    (one) =>
      one.request.seq !== ask.request.seq &&
      isSameLinkKey(linkKeyAsked(one), key) &&
      one.request.seq < answeredAt(ask) &&
      fieldsOf(one.answered, 'documentResponse')?.dossier !== undefined,
  );
}

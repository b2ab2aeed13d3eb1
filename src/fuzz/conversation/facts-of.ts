import {
  answeredAt,
  documentAsks,
  resultOf,
  sessionChecksFor,
  sessionOf,
} from '#checks/parts/exchanges.ts';
import type { Entry } from '#evidence/entry.ts';
import { type Asking, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { unwrapped } from '#exchange/pupil-key.ts';
import type { AskFacts } from './model.ts';
import type { Moment } from './readiness.ts';

type Ask = Asking<'documentRequest'>;

/** Gives the PGN of the pupil that a request names, by what was leased; undefined where it names none of them. */
export function pgnAsked(entries: readonly Entry[], ask: Ask): string | undefined {
  const { zoeksleutelPgnfrag: key } = ask.asked.message.fields;
  const asked = key && unwrapped(key.zoeksleutel);
  for (const entry of entries) {
    if (entry.kind === 'leased' && unwrapped(entry.zoeksleutel) === asked) return entry.pgn;
  }
  return undefined;
}

/** Gives all that the answer to a request may depend on. */
export function factsOf(
  slice: Slice,
  ask: Ask,
  { pgn, moments }: { readonly pgn: string; readonly moments: readonly Moment[] },
): AskFacts {
  const { doelBrin, aanvraagdatum, dossierVersie } = ask.asked.message.fields;
  const during = momentsDuring(moments, ask);
  const states = during.map(({ pupils }) => pupils.get(pgn));
  const ready = states.map((state) => state?.ready);
  return {
    checks: sessionChecksFor(slice, ask).flatMap(
      (check) => resultOf(check, 'sessiecontroleResponse') ?? [],
    ),
    isKnown: states.every((state) => state?.content !== undefined),
    isSeen: states.every((state) => state?.seen === 'yes'),
    ready: ready.map((schools) => schools?.get(doelBrin)),
    isReadyElsewhere: ready.some((schools) =>
      [...(schools?.keys() ?? [])].some((one) => one !== doelBrin),
    ),
    isForLater: aanvraagdatum !== undefined && Date.parse(aanvraagdatum) > Date.parse(endOf(ask)),
    isOtherVersion: dossierVersie !== slice.pack.standaardversie,
    before: before(slice, ask),
  };
}

function endOf({ request, response }: Ask): string {
  return (response ?? request).at;
}

/**
 * Gives what the target may have been made to know from when a request came until it was answered. What a call brought may be in
 * force from when that began, and is from when it was told.
 */
export function momentsDuring(moments: readonly Moment[], ask: Ask): readonly Moment[] {
  const end = answeredAt(ask);
  const first = moments.findLastIndex(({ seq }) => seq < ask.request.seq);
  return moments.filter(({ since }, nth) => nth >= first && since < end);
}

function before(slice: Slice, ask: Ask): AskFacts['before'] {
  const { doelBrin, zoeksleutelPgnfrag } = ask.asked.message.fields;
  const earlier = documentAsks(slice).filter(({ request, response, asked }) => {
    const { fields } = asked.message;
    const isAlike =
      fields.doelBrin === doelBrin &&
      fields.zoeksleutelPgnfrag?.zoeksleutel === zoeksleutelPgnfrag?.zoeksleutel;
    return isAlike && response !== undefined && request.seq < ask.request.seq;
  });
  if (earlier.length === 0) return 'never asked';
  const hadIt = earlier.some(
    (one) =>
      sessionOf(one) !== sessionOf(ask) &&
      fieldsOf(one.answered, 'documentResponse')?.dossier !== undefined,
  );
  return hadIt ? 'delivered' : 'in vain';
}

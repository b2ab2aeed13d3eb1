import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import type { Messages } from '#exchange/messages.ts';
import { unwrapped } from '#exchange/pupil-key.ts';
import { documentAsks, isWithin, sentByTarget } from './exchanges.ts';

type Ask = Asking<'documentRequest'>;
type SessionCheck = Asking<'sessiecontroleRequest'>;

/**
 * Tells whether a session check that does not fit a request was made for another one: it fits that in everything, and that
 * waits at the same time or was answered without a check.
 */
export function isForAnother(slice: Slice, ask: Ask, check: SessionCheck): boolean {
  if (fits(ask, check)) return false;
  return documentAsks(slice).some(
    (other) =>
      other.request.seq < check.request.seq &&
      fits(other, check) &&
      (isWithin(other, check) || !isChecked(slice, other)),
  );
}

type Identified = Messages['documentRequest'] | Messages['sessiecontroleRequest'];

/** Gives what says which request it is, by field; what may be written otherwise is written in one way. */
export function identificationIn(fields: Identified): Readonly<Record<string, string>> {
  return {
    bronBrin: fields.bronBrin,
    bronRouteringsKenmerk: fields.bronRouteringsKenmerk,
    doelBrin: fields.doelBrin,
    doelRouteringsKenmerk: fields.doelRouteringsKenmerk,
    zoeksleutel: unwrapped(fields.zoeksleutelPgnfrag?.zoeksleutel ?? ''),
    pgnfrag: fields.zoeksleutelPgnfrag?.pgnfrag ?? '',
    koppelsleutel: fields.koppelsleutel?.toLowerCase() ?? '',
    overdrachtsoort: fields.overdrachtsoort,
    sessieId: fields.sessieId.toLowerCase(),
  };
}

function isChecked(slice: Slice, ask: Ask): boolean {
  return sentByTarget(slice, 'sessiecontroleRequest').some(
    (check) => isWithin(ask, check) && fits(ask, check),
  );
}

function fits(ask: Ask, check: SessionCheck): boolean {
  const checked = identificationIn(check.asked.message.fields);
  return Object.entries(identificationIn(ask.asked.message.fields)).every(
    ([name, value]) => (checked[name] ?? '') === value,
  );
}

import { type Asking, asks, type Exchange, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import type { MessageName } from '#exchange/messages.ts';

/** The answers that tell a result, by message. */
type Answering = 'documentResponse' | 'sessiecontroleResponse' | 'afmeldingResponse';

/** Gives the documentRequests that we sent to the target. */
export function documentAsks(slice: Slice): Asking<'documentRequest'>[] {
  return slice.exchanges.filter(
    (exchange): exchange is Asking<'documentRequest'> =>
      exchange.request.to === 'target' && asks(exchange, 'documentRequest'),
  );
}

/** Gives the messages of this name that the target sent. */
export function sentByTarget<Name extends MessageName>(slice: Slice, name: Name): Asking<Name>[] {
  return slice.exchanges.filter(
    (exchange): exchange is Asking<Name> =>
      exchange.request.from === 'target' && asks(exchange, name),
  );
}

/** Gives the session that a request names, in lower case; empty when it names none. */
export function sessionOf({ asked }: Exchange): string {
  if (asked.kind !== 'message' || !('sessieId' in asked.message.fields)) return '';
  return asked.message.fields.sessieId?.toLowerCase() ?? '';
}

/** Gives the result code in an answer of this name; undefined when the answer is another. */
export function resultOf({ answered }: Exchange, name: Answering): string | undefined {
  return fieldsOf(answered, name)?.resultaat;
}

/** Gives the checks of a session that the target made between getting a documentRequest and answering it. */
export function sessionChecksFor(slice: Slice, ask: Exchange): Asking<'sessiecontroleRequest'>[] {
  return sentByTarget(slice, 'sessiecontroleRequest').filter(
    (check) =>
      sessionOf(check) === sessionOf(ask) &&
      isWithin(ask, check) &&
      answeredAt(check) < answeredAt(ask),
  );
}

/** Tells whether a message was sent while another waited for its answer. */
export function isWithin(ask: Exchange, { request }: Exchange): boolean {
  return request.seq > ask.request.seq && request.seq < answeredAt(ask);
}

/** Tells whether the Traffic Center called the session valid for this documentRequest, as far as the target asked. */
export function isSessionValid(slice: Slice, ask: Exchange): boolean {
  return sessionChecksFor(slice, ask).some(
    (check) => resultOf(check, 'sessiecontroleResponse') === slice.release.results.sessionValid,
  );
}

/** Gives the school that sent a documentRequest. */
export function askingSchool(ask: Asking<'documentRequest'>): string {
  return ask.asked.message.fields.doelBrin;
}

/** Gives the entry with which an answer came; endless while there is none. */
export function answeredAt({ response }: Exchange): number {
  return response?.seq ?? Number.POSITIVE_INFINITY;
}

import { bytesOf } from '#evidence/body.ts';
import type { EntryOf } from '#evidence/entry.ts';
import type { Exchange } from '#evidence/exchange.ts';
import { charsetOf } from '#evidence/headers.ts';
import type { Slice } from '#evidence/slice.ts';
import { readEnvelope, type SoapReading } from '#exchange/soap.ts';

/** Something that the target wrote, and its envelope opened. */
export type Written = { readonly seq: number; readonly reading: SoapReading };

/** Gives every SOAP message that the target wrote: its requests, and its answers to what was not odd. */
export function writtenByTarget(slice: Slice): Written[] {
  return slice.exchanges.flatMap((exchange) => {
    const entry = byTarget(exchange);
    return entry ? [{ seq: entry.seq, reading: open(entry) }] : [];
  });
}

function byTarget({
  request,
  response,
}: Exchange): EntryOf<'request'> | EntryOf<'response'> | undefined {
  if (request.from === 'target') {
    const isSoap = request.to === 'traffic-center' || request.to === 'counterpart';
    return isSoap ? request : undefined;
  }
  const isPlain = request.to === 'target' && request.oddity === undefined;
  return isPlain ? response : undefined;
}

function open({ body, headers }: EntryOf<'request'> | EntryOf<'response'>): SoapReading {
  return readEnvelope(bytesOf(body), charsetOf(headers));
}

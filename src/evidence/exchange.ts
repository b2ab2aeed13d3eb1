import { decodeMessage, type Reading } from '#exchange/decode.ts';
import type { Message, MessageName, Messages } from '#exchange/messages.ts';
import type { Release } from '#exchange/release.ts';
import { bytesOf } from './body.ts';
import type { Entry, EntryOf } from './entry.ts';
import { charsetOf } from './headers.ts';

/** A message with its answer, both read; the answer is absent while none came. */
export type Exchange = {
  readonly request: EntryOf<'request'>;
  readonly asked: Reading;
  readonly response?: EntryOf<'response'>;
  readonly answered?: Reading;
  readonly silence?: EntryOf<'no-response'>;
};

/** An exchange that began with a message of this name. */
export type Asking<Name extends MessageName> = Exchange & {
  readonly asked: { readonly message: { readonly name: Name; readonly fields: Messages[Name] } };
};

/** Pairs the messages of a transcript and reads them, in the order in which they were asked. */
export function exchangesOf(entries: readonly Entry[], release: Release): Exchange[] {
  const responses = new Map(
    entries.flatMap((entry) => (entry.kind === 'response' ? [[entry.exchange, entry]] : [])),
  );
  const silences = new Map(
    entries.flatMap((entry) => (entry.kind === 'no-response' ? [[entry.exchange, entry]] : [])),
  );
  return entries
    .filter((entry) => entry.kind === 'request')
    .map((request) => {
      const response = responses.get(request.exchange);
      const silence = silences.get(request.exchange);
      return {
        request,
        asked: read(release, request),
        ...(response && { response, answered: read(release, response) }),
        ...(silence && { silence }),
      };
    });
}

function read(
  release: Release,
  { body, headers }: EntryOf<'request'> | EntryOf<'response'>,
): Reading {
  return decodeMessage(release, bytesOf(body), charsetOf(headers));
}

/** Gives the fields of a reading that is the named message, else undefined. */
export function fieldsOf<Name extends MessageName>(
  reading: Reading | undefined,
  name: Name,
): Messages[Name] | undefined {
  if (reading?.kind !== 'message' || reading.message.name !== name) return undefined;
  // The name decides the type of the fields.
  return (reading.message as Message<Name>).fields as Messages[Name];
}

/** Gives the session that an exchange granted, in lower case; undefined when it granted none. */
export function grantedSessionOf({ answered }: Exchange): string | undefined {
  return fieldsOf(answered, 'overdrachtResponse')?.sessieId?.toLowerCase();
}

/** Gives the koppelsleutel that an exchange issued, in lower case; undefined when it issued none. */
export function issuedLinkKeyOf({ answered }: Exchange): string | undefined {
  return fieldsOf(answered, 'meldenNotificatieResponse')?.koppelsleutel?.toLowerCase();
}

/** Tells whether a request is, as far as it can be told, the named message. */
export function asks<Name extends MessageName>(
  exchange: Exchange,
  name: Name,
): exchange is Asking<Name> {
  return fieldsOf(exchange.asked, name) !== undefined;
}

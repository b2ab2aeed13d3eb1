import type { EntryOf } from '#evidence/entry.ts';
import { type Asking, type Exchange, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import type { Messages } from '#exchange/messages.ts';
import { begunAt } from './begun-at.ts';
import { answeredAt, documentAsks, isSessionValid, sentByTarget } from './exchanges.ts';

/** What a bron sends when a dossier is ready: first to the Traffic Center, then to the doel. */
type NoticeName = 'meldenNotificatieRequest' | 'notificatieRequest';

/** One such message that the target sent, with its fields. */
export type Notice<Name extends NoticeName = NoticeName> = {
  readonly exchange: Exchange;
  readonly fields: Messages[Name];
};

/** Gives what the target announced to the Traffic Center. */
export function announcements(slice: Slice): Notice<'meldenNotificatieRequest'>[] {
  return noticesNamed(slice, 'meldenNotificatieRequest');
}

/** Gives the notifications that the target sent. */
export function notifications(slice: Slice): Notice<'notificatieRequest'>[] {
  return noticesNamed(slice, 'notificatieRequest');
}

function noticesNamed<Name extends NoticeName>(slice: Slice, name: Name): Notice<Name>[] {
  return sentByTarget(slice, name).map((exchange) => {
    return { exchange, fields: exchange.asked.message.fields };
  });
}

/** Gives the result of an announcement; undefined when the Traffic Center did not answer it with one. */
export function announcedResult({ exchange }: Notice): string | undefined {
  return fieldsOf(exchange.answered, 'meldenNotificatieResponse')?.resultaat;
}

/** Gives the announcements to the doel of a notification that were answered before it went out. */
export function announcementsBefore(
  slice: Slice,
  { exchange, fields }: Notice<'notificatieRequest'>,
): Notice<'meldenNotificatieRequest'>[] {
  return announcements(slice).filter(
    (announced) =>
      announced.fields.doelBrin === fields.doelBrin &&
      announced.fields.doelRouteringsKenmerk === fields.doelRouteringsKenmerk &&
      answeredAt(announced.exchange) < exchange.request.seq,
  );
}

/** Gives the requests in a valid session that came before entry `seq`. */
export function validAsksBefore(slice: Slice, seq: number): Asking<'documentRequest'>[] {
  return documentAsks(slice).filter(
    (ask) => ask.request.seq < seq && isSessionValid(slice, ask) && ask.response !== undefined,
  );
}

/** A user choosing to notify; what comes of it comes after entry `since`, maybe before the call was answered. */
export type UsersAct = { readonly call: EntryOf<'driver-called'>; readonly since: number };

/** Gives every time that a user chose to notify. */
export function usersActs({ driver }: Slice): UsersAct[] {
  return driver.flatMap((call) =>
    call.call === 'notify' && (call.outcome.status === 'done' || call.outcome.status === 'refused')
      ? [{ call, since: begunAt(call) }]
      : [],
  );
}

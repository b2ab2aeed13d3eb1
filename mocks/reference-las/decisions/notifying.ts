import type { RegisteredRequest } from '../bron/registered-request.ts';
import type { ReceivedNotification } from '../notification/received-notification.ts';
import type { Headers } from '../wire/call.ts';
import type { Parties } from '../wire/parties.ts';
import { results } from '../wire/results.ts';
import type { Notice } from '../wire/wire-writer.ts';

/** How notifications are sent and received. */
export type NotifyingDecisions = {
  /** As bron: whether making a dossier ready is enough to notify. */
  readonly notifiesByItself: () => boolean;
  /** As bron: what happens when a user chooses to notify; tells whether it was confirmed. */
  readonly notifies: (notify: () => Promise<boolean>) => Promise<boolean>;
  /** As bron: the earlier requests whose doel is told, of those for this dossier, oldest first. */
  readonly picksRequests: (
    requests: readonly RegisteredRequest[],
    chosen: Parties,
  ) => readonly RegisteredRequest[];
  /** As bron: the delivery points that are told of a dossier for a samenwerkingsverband. */
  readonly picksSwv: (chosen: Addressee) => readonly Addressee[];
  /** As bron: what is told to doel and Traffic Center. */
  readonly composesNotice: (notice: Notice) => Notice;
  /** As bron: what the Traffic Center says of a notification, by announcing it. */
  readonly announces: (announce: () => Promise<Announced>, notice: Notice) => Promise<Announced>;
  /** As bron: whether an answer of the Traffic Center allows the notification. */
  readonly trustsAnnouncement: (resultaat: string | undefined) => boolean;
  /** As bron: the address of the notification; nothing when the Traffic Center gave none. */
  readonly choosesAddress: (given: string | undefined) => string | undefined;
  /** As bron: the koppelsleutel that is handed on. */
  readonly handsOnLinkKey: (given: string) => string;
  /** As bron: what HTTP headers tell the doel about a pupil. */
  readonly tellsInNotificationHeaders: (pgn: string) => Headers;
  /** As bron: whether a dossier stays ready although its notification failed. */
  readonly staysReady: () => boolean;
  /** As doel: the code by which a notification is answered. */
  readonly acknowledgesNotification: (judgement: NotificationJudgement) => string;
  /** As doel: what is shown of the notifications that came in. */
  readonly showsNotifications: (
    received: readonly ReceivedNotification[],
  ) => readonly ReceivedNotification[];
  /** As doel: whether a notification makes us ask at once. */
  readonly asksByItself: () => boolean;
};

/** A delivery point that is told. */
export type Addressee = { readonly doelBrin: string; readonly doelRouteringsKenmerk: string };

/** What the Traffic Center says of a notification or of feedback; empty when it says nothing. */
export type Announced = {
  readonly resultaat?: string | undefined;
  readonly url?: string | undefined;
  readonly koppelsleutel?: string | undefined;
};

/** What a notification turned out to be. */
export type NotificationJudgement = 'known' | 'not for us' | 'unknown session';

const answers: Readonly<Record<NotificationJudgement, string>> = {
  known: results.notificationReceived,
  'not for us': results.deliveryPointUnknown,
  'unknown session': results.sessionDiffers,
};

/** Decides on notifications as the standard says. */
export const soundNotifyingDecisions: NotifyingDecisions = {
  notifiesByItself: () => false,
  notifies: (notify) => notify(),
  picksRequests: (requests) => requests.slice(-1),
  picksSwv: (chosen) => [chosen],
  composesNotice: (notice) => notice,
  announces: (announce) => announce(),
  trustsAnnouncement: (resultaat) => resultaat === results.notificationRegistered,
  choosesAddress: (given) => given,
  handsOnLinkKey: (given) => given,
  tellsInNotificationHeaders: () => ({}),
  staysReady: () => true,
  acknowledgesNotification: (judgement) => answers[judgement],
  showsNotifications: (received) => received,
  asksByItself: () => false,
};

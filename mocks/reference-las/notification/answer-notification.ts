import type { NotificationJudgement } from '../decisions/notifying.ts';
import type { Ask } from '../doel/asks.ts';
import { startAsk } from '../doel/fetch-dossier.ts';
import type { Installation } from '../installation.ts';
import { expectMessage, readText } from '../wire/message-fields.ts';
import { type Parties, readParties } from '../wire/parties.ts';
import { type Element, findText } from '../xml/element.ts';

/** A notification as its doel understands it. */
type Notification = Parties & {
  readonly sessieId: string | undefined;
  readonly koppelsleutel: string | undefined;
  readonly destination: string;
};

/** The notificatieResponse to a notificatieRequest; throws an UnreadableError when it is none. */
export async function answerNotification(
  message: Element,
  installation: Installation,
): Promise<Element> {
  const { las, notifications, now } = installation;
  const notification = readNotification(message);
  const ask = findAsk(notification, installation);
  const judgement = judge(notification, ask, installation);
  if (judgement === 'known') {
    notifications.add({
      brin: notification.doelBrin,
      fromBrin: notification.bronBrin,
      fromRouteringsKenmerk: notification.bronRouteringsKenmerk,
      sessieId: notification.sessieId,
      koppelsleutel: notification.koppelsleutel,
      pgn: ask?.order.pupil.pgn,
      at: now(),
    });
    askAgain(ask, installation);
  }
  return las.writer.notificatieResponse(las.decisions.acknowledgesNotification(judgement));
}

function readNotification(message: Element): Notification {
  expectMessage(message, 'notificatieRequest');
  const koppelsleutel = findText(message, 'koppelsleutel');
  return {
    ...readParties(message),
    koppelsleutel,
    sessieId: koppelsleutel === undefined ? readText(message, 'sessieId') : undefined,
    destination: findText(message, 'doel') ?? (koppelsleutel === undefined ? 'OV' : 'SWV'),
  };
}

function findAsk(
  { bronBrin, doelBrin, sessieId }: Notification,
  { asks }: Installation,
): Ask | undefined {
  return asks
    .list()
    .find(
      (ask) =>
        sessieId !== undefined &&
        ask.sessieId?.toLowerCase() === sessieId.toLowerCase() &&
        ask.order.fromBrin === bronBrin &&
        ask.order.school.brin === doelBrin,
    );
}

function judge(
  { doelBrin, doelRouteringsKenmerk, sessieId, destination }: Notification,
  ask: Ask | undefined,
  { settings }: Installation,
): NotificationJudgement {
  const school = settings.schools.find(
    ({ brin, routeringsKenmerk }) =>
      brin === doelBrin && routeringsKenmerk === doelRouteringsKenmerk,
  );
  if (!school || (destination === 'SWV') !== (school.sector === 'SWV')) {
    return 'not for us';
  }
  return sessieId !== undefined && !ask ? 'unknown session' : 'known';
}

function askAgain(ask: Ask | undefined, installation: Installation): void {
  if (ask && installation.las.decisions.asksByItself()) {
    startAsk(ask.order, installation);
  }
}

import { kindOf, swvKind } from '../bron/profile.ts';
import type { Pupil, ReadyDossier } from '../bron/pupils.ts';
import type { Installation } from '../installation.ts';
import { results } from '../wire/results.ts';
import type { Notice } from '../wire/wire-writer.ts';
import { findText } from '../xml/element.ts';
import { announce } from './announce.ts';
import { listRequestsFor } from './list-requests-for.ts';

/** What a user wants: to tell a school, or one delivery point of it, that this pupil's dossier is ready. */
export type NotifyOrder = {
  readonly pupil: Pupil;
  readonly forBrin: string;
  readonly forRouteringsKenmerk: string | undefined;
  readonly account: string;
};

/** What came of it: not allowed, with the reason, or tried. */
export type NotifyOutcome =
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'tried'; readonly isDelivered: boolean };

/** Notifies as a user chose to: who asked before, or the samenwerkingsverband that the dossier is for. */
export async function notify(
  order: NotifyOrder,
  installation: Installation,
): Promise<NotifyOutcome> {
  const { las, log, now, pupils } = installation;
  const { pupil, forBrin, account } = order;
  const ready = findReady(order);
  if (!ready) {
    return { kind: 'refused', reason: 'The dossier is not ready for this school' };
  }
  const notices = listNotices(ready, order, installation);
  if (notices.length === 0) {
    return { kind: 'refused', reason: 'This school has not asked for the dossier' };
  }
  log.add({ ...pupil, at: now(), account, act: 'notified' });
  const isDelivered = await las.decisions.notifies(async () => {
    let isEveryOneDelivered = true;
    for (const notice of notices) {
      const composed = las.decisions.composesNotice(notice);
      isEveryOneDelivered =
        (await send(composed, ready, pupil, installation)) && isEveryOneDelivered;
    }
    return isEveryOneDelivered;
  });
  if (!isDelivered && !las.decisions.staysReady()) {
    pupils.withdraw(pupil, forBrin);
  }
  return { kind: 'tried', isDelivered };
}

function findReady({ pupil, forBrin, forRouteringsKenmerk }: NotifyOrder) {
  return pupil.ready.find(
    (ready) =>
      ready.forBrin === forBrin &&
      (forRouteringsKenmerk === undefined ||
        ready.forRouteringsKenmerk === undefined ||
        ready.forRouteringsKenmerk === forRouteringsKenmerk),
  );
}

function listNotices(
  ready: ReadyDossier,
  order: NotifyOrder,
  installation: Installation,
): readonly Notice[] {
  return kindOf(ready.dossier) === swvKind
    ? listSwvNotices(ready, order, installation)
    : listTransferNotices(order, installation);
}

function listSwvNotices(
  ready: ReadyDossier,
  { pupil, forBrin, forRouteringsKenmerk = ready.forRouteringsKenmerk }: NotifyOrder,
  { las, settings }: Installation,
): readonly Notice[] {
  const own = settings.schools.find(({ brin }) => brin === pupil.brin);
  if (!own || forRouteringsKenmerk === undefined) {
    return [];
  }
  const chosen = { doelBrin: forBrin, doelRouteringsKenmerk: forRouteringsKenmerk };
  return las.decisions.picksSwv(chosen).map((addressee) => ({
    bronBrin: own.brin,
    bronRouteringsKenmerk: own.routeringsKenmerk,
    ...addressee,
    destination: 'SWV',
    sessieId: undefined,
    koppelsleutel: undefined,
    aanvraagdatum: undefined,
  }));
}

function listTransferNotices(
  { pupil, forBrin, forRouteringsKenmerk }: NotifyOrder,
  installation: Installation,
): readonly Notice[] {
  const asked = listRequestsFor(pupil, installation).filter(
    ({ doelBrin, doelRouteringsKenmerk }) =>
      doelBrin === forBrin &&
      (forRouteringsKenmerk === undefined || doelRouteringsKenmerk === forRouteringsKenmerk),
  );
  const own = installation.settings.schools.find(({ brin }) => brin === pupil.brin);
  const chosen = {
    bronBrin: pupil.brin,
    bronRouteringsKenmerk: own?.routeringsKenmerk ?? '',
    doelBrin: forBrin,
    doelRouteringsKenmerk: forRouteringsKenmerk ?? '',
  };
  return installation.las.decisions.picksRequests(asked, chosen).map((request) => ({
    bronBrin: request.bronBrin,
    bronRouteringsKenmerk: request.bronRouteringsKenmerk,
    doelBrin: request.doelBrin,
    doelRouteringsKenmerk: request.doelRouteringsKenmerk,
    destination: 'OV',
    sessieId: request.sessieId,
    koppelsleutel: undefined,
    aanvraagdatum: request.at.toISOString(),
  }));
}

/** Announces one notification, and sends it where the Traffic Center says; tells whether it was confirmed. */
async function send(
  notice: Notice,
  ready: ReadyDossier,
  pupil: Pupil,
  installation: Installation,
): Promise<boolean> {
  const { call, las } = installation;
  const { decisions, writer } = las;
  const said = await decisions.announces(
    () => announce(writer.meldenNotificatieRequest(notice), pupil.pgn, installation),
    notice,
  );
  const url = decisions.choosesAddress(said.url);
  if (!decisions.trustsAnnouncement(said.resultaat) || url === undefined) {
    return false;
  }
  const key =
    notice.destination === 'SWV' ? noteLinkKey(said.koppelsleutel, ready, pupil, installation) : {};
  if (!key) {
    return false;
  }
  const answer = await call(
    url,
    writer.notificatieRequest({ ...notice, ...key }),
    decisions.tellsInNotificationHeaders(pupil.pgn),
  );
  return (
    answer.kind === 'answered' &&
    findText(answer.message, 'resultaat') === results.notificationReceived
  );
}

/** Notes for which dossier a koppelsleutel was issued. */
function noteLinkKey(
  given: string | undefined,
  ready: ReadyDossier,
  { brin, pgn }: Pupil,
  { las, linkKeys, pupils }: Installation,
): Pick<Notice, 'koppelsleutel'> | undefined {
  const pupil = pupils.find(brin, pgn);
  if (given === undefined || !pupil) {
    return undefined;
  }
  const koppelsleutel = las.decisions.handsOnLinkKey(given);
  pupils.noteLinkKey(pupil, ready, koppelsleutel);
  linkKeys.add({ koppelsleutel, brin, pgn, forBrin: ready.forBrin });
  return { koppelsleutel };
}

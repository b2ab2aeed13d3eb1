import type { Installation } from '../installation.ts';
import { results } from '../wire/results.ts';
import { makeSearchKey } from '../wire/search-key.ts';
import type { Transfer } from '../wire/wire-writer.ts';
import { type Element, findText } from '../xml/element.ts';
import { askDeliveryPoints } from './ask-delivery-points.ts';
import type { Order } from './order.ts';
import type { DeliveryAnswer } from './pick-best-answer.ts';
import { readSession, type Session } from './read-session.ts';

/** Begins an ask, which goes on by itself until it is done, and gives its id. */
export function startAsk(order: Order, installation: Installation): string {
  const { asks, las } = installation;
  const id = asks.begin(order);
  void las.decisions
    .takesOn(() => fetchDossier(id, order, installation))
    .catch(() => asks.finish(id, 'Het opvragen is mislukt door een fout in dit systeem.'));
  return id;
}

/** Fetches a dossier for an ask: opens a session, asks each delivery point, stores, signs off. */
async function fetchDossier(
  askId: string,
  order: Order,
  installation: Installation,
): Promise<void> {
  const { asks, call, las, settings } = installation;
  const { decisions, writer } = las;
  const transfer = makeTransfer(order, installation);
  const tellTrafficCenter = (message: Element) =>
    call(settings.trafficCenter, message, decisions.tellsInHeaders(order.pupil.pgn));

  const session = await decisions.opensSession(
    async () => readSession(await tellTrafficCenter(writer.overdrachtRequest(transfer))),
    asks.list().filter((ask) => ask.order.pupil.pgn !== order.pupil.pgn),
  );
  if (session.kind === 'refused') {
    for (const { visit, url } of decisions.asksUnbidden()) {
      await call(url, writer.documentRequest(transfer, visit));
    }
    await decisions.leavesRefusedSession(() =>
      tellTrafficCenter(
        writer.afmeldingRequest(transfer, guessVisit(session, order), session.reason),
      ),
    );
    asks.finish(
      askId,
      session.isAnswered
        ? decisions.tellsRefusal(session.reason)
        : decisions.tellsOutage(session.reason),
    );
    return;
  }
  asks.noteSession(askId, session.sessieId);
  const signOff = (best: DeliveryAnswer) =>
    tellTrafficCenter(writer.afmeldingRequest(transfer, best.visit, decisions.reportsResult(best)));
  const answers = await askDeliveryPoints(
    session.deliveryPoints,
    { order, transfer, signOff },
    installation,
  );
  const best = decisions.picksBestAnswer(answers);
  const message = storeDossier({ askId, order, answers, best }, installation);
  let confirmed: string | undefined;
  await decisions.signsOff(async () => {
    const answer = await signOff(best);
    confirmed = answer.kind === 'answered' ? findText(answer.message, 'resultaat') : undefined;
  }, best);
  decisions.endsAsk(() => asks.finish(askId, decisions.tellsSignOff(message, confirmed)), best);
}

function makeTransfer(
  order: Order,
  { las: { decisions }, notifications, settings }: Installation,
): Transfer {
  const { pupil, school } = order;
  return {
    bronBrin: order.fromBrin,
    bronRouteringsKenmerk: decisions.asksChosenDeliveryPoint(order.fromRouteringsKenmerk),
    doelBrin: school.brin,
    doelRouteringsKenmerk: school.routeringsKenmerk,
    key: decisions.namesPupil(
      pupil.pgn === undefined
        ? { koppelsleutel: pupil.koppelsleutel }
        : makeSearchKey(pupil.pgn, settings.zoeksleutelKey),
      notifications.rows.flatMap(({ koppelsleutel }) => koppelsleutel ?? []),
    ),
    overdrachtsoort: decisions.namesKind(order.overdrachtsoort),
    dossierVersie: decisions.asksForVersion(),
    aanvraagdatum: decisions.sendsRequestDate(order.aanvraagdatum),
  };
}

/** What one would have to name to sign off a session that never was. */
function guessVisit(session: Session, order: Order) {
  return {
    sessieId: session.sessieId ?? '00000000-0000-4000-8000-000000000000',
    bronRouteringsKenmerk: order.fromRouteringsKenmerk ?? order.school.routeringsKenmerk,
  };
}

/** What came in for an ask. */
type Harvest = {
  readonly askId: string;
  readonly order: Order;
  readonly answers: readonly DeliveryAnswer[];
  readonly best: DeliveryAnswer;
};

/** Stores the last dossier that came in about this pupil, if any, and gives what the user is told. */
function storeDossier(
  { askId, order, answers, best }: Harvest,
  { asks, las: { decisions } }: Installation,
): string {
  const [accepted] = answers
    .flatMap(({ dossier, visit }) => (dossier ? [{ dossier, visit }] : []))
    .filter(({ dossier }) => decisions.acceptsDossier(dossier, order.pupil.pgn))
    .slice(-1);
  if (accepted) {
    const { dossier, visit } = accepted;
    asks.store(askId, { dossier: decisions.storesDossier(dossier), visit });
    return decisions.tellsResult(results.transferSucceeded);
  }
  return best.resultaat === results.transferSucceeded
    ? decisions.tellsUnacceptable()
    : decisions.tellsResult(best.resultaat);
}

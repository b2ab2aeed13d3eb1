import type { Installation } from '../installation.ts';
import type { School } from '../settings.ts';
import type { Answer } from '../wire/call.ts';
import { results } from '../wire/results.ts';
import { makeSearchKey } from '../wire/search-key.ts';
import type { Transfer } from '../wire/wire-writer.ts';
import { childrenOf, type Element, findText } from '../xml/element.ts';
import { type DeliveryAnswer, pickBestAnswer } from './pick-best-answer.ts';
import { type DeliveryPoint, readSession } from './read-session.ts';

/** What a user asks for: one pupil's dossier, from another school, for one of ours. */
export type Order = {
  readonly school: School;
  readonly fromBrin: string;
  readonly pgn: string;
  readonly overdrachtsoort: string;
};

const messages: Readonly<Record<string, string>> = {
  [results.transferSucceeded]: 'Het dossier is ontvangen.',
  [results.notChanged]: 'Het dossier is sinds de vorige keer niet gewijzigd.',
  [results.notRetrievable]: 'De ouders hebben het dossier nog niet ingezien.',
  [results.notAvailable]: 'Er is geen dossier beschikbaar.',
};

/** Fetches a dossier for an ask: opens a session, asks each delivery point, stores, signs off. */
export async function fetchDossier(
  askId: string,
  order: Order,
  installation: Installation,
): Promise<void> {
  const { asks, las } = installation;
  const transfer = makeTransfer(order, installation);
  const tellTrafficCenter = (message: Element) =>
    installation.call(
      installation.settings.trafficCenter,
      message,
      las.decisions.tellsInHeaders(order.pgn),
    );

  const session = readSession(await tellTrafficCenter(las.writer.overdrachtRequest(transfer)));
  if (session.kind === 'refused') {
    asks.finish(askId, `Het Traffic Center verleent geen sessie: ${session.reason}.`);
    return;
  }
  const best = pickBestAnswer(
    await askDeliveryPoints(session.deliveryPoints, transfer, installation),
  );
  if (best.dossier) {
    asks.store(askId, las.decisions.storesDossier(best.dossier));
  }
  const reported = las.decisions.reportsResult(best);
  await las.decisions.signsOff(() =>
    tellTrafficCenter(las.writer.afmeldingRequest(transfer, best.visit, reported)),
  );
  asks.finish(
    askId,
    messages[best.resultaat] ?? `Het dossier is niet ontvangen: ${best.resultaat}.`,
  );
}

function makeTransfer(order: Order, { settings }: Installation): Transfer {
  return {
    bronBrin: order.fromBrin,
    doelBrin: order.school.brin,
    doelRouteringsKenmerk: order.school.routeringsKenmerk,
    overdrachtsoort: order.overdrachtsoort,
    ...makeSearchKey(order.pgn, settings.zoeksleutelKey),
  };
}

async function askDeliveryPoints(
  deliveryPoints: readonly DeliveryPoint[],
  transfer: Transfer,
  { call, las }: Installation,
): Promise<readonly DeliveryAnswer[]> {
  const answers: DeliveryAnswer[] = [];
  for (const { visit, url } of deliveryPoints) {
    const answer = await call(url, las.writer.documentRequest(transfer, visit));
    answers.push({ visit, ...readDelivery(answer) });
    if (answers.at(-1)?.dossier) {
      break;
    }
  }
  return answers;
}

/** A delivery point that says nothing useful, or promises a dossier without one, has none. */
function readDelivery(answer: Answer): Omit<DeliveryAnswer, 'visit'> {
  const none = { resultaat: results.notAvailable, dossier: undefined };
  if (answer.kind === 'unanswered') {
    return none;
  }
  const { message } = answer;
  const resultaat = findText(message, 'resultaat') ?? results.notAvailable;
  if (resultaat !== results.transferSucceeded) {
    return { resultaat, dossier: undefined };
  }
  const dossier = childrenOf(message).find(
    ({ name, namespace }) => name === 'dossier' && namespace !== message.namespace,
  );
  return dossier ? { resultaat, dossier } : none;
}

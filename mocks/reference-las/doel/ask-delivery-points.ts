import type { Installation } from '../installation.ts';
import type { Answer } from '../wire/call.ts';
import { results } from '../wire/results.ts';
import type { Transfer } from '../wire/wire-writer.ts';
import { childrenOf, findText } from '../xml/element.ts';
import type { Order } from './order.ts';
import type { DeliveryAnswer } from './pick-best-answer.ts';
import type { DeliveryPoint } from './read-session.ts';

/** What is asked for, as a user said it and as it goes over the wire, and how the session could be ended meanwhile. */
type Question = {
  readonly order: Order;
  readonly transfer: Transfer;
  readonly signOff: (best: DeliveryAnswer) => Promise<unknown>;
};

/** Asks the delivery points in turn; those of our own are left alone, unless there is no other. */
export async function askDeliveryPoints(
  given: readonly DeliveryPoint[],
  { order, transfer, signOff }: Question,
  { call, las, settings }: Installation,
): Promise<readonly DeliveryAnswer[]> {
  const isOurs = ({ visit }: DeliveryPoint) =>
    settings.schools.some(
      ({ brin, routeringsKenmerk }) =>
        brin === order.fromBrin && routeringsKenmerk === visit.bronRouteringsKenmerk,
    );
  const elsewhere = given.filter((point) => !isOurs(point));
  const answers: DeliveryAnswer[] = [];
  for (const { visit, url } of las.decisions.asksDeliveryPoints(
    elsewhere.length > 0 ? elsewhere : given,
  )) {
    if (answers.length === 0 || las.decisions.asksOn(answers)) {
      const answer = await call(url, las.writer.documentRequest(transfer, visit));
      answers.push({ visit, ...readDelivery(answer) });
      const best = las.decisions.picksBestAnswer(answers);
      await las.decisions.goesOnAsking(answers, () => signOff(best));
    }
  }
  return answers;
}

/** A delivery point that says nothing useful has no dossier. */
function readDelivery(answer: Answer): Omit<DeliveryAnswer, 'visit'> {
  if (answer.kind === 'unanswered') {
    return { resultaat: results.notAvailable, dossier: undefined, isAnswered: false };
  }
  const { message } = answer;
  const resultaat = findText(message, 'resultaat') ?? results.notAvailable;
  const isDelivery = resultaat === results.transferSucceeded;
  const dossier = childrenOf(message).find(({ namespace }) => namespace !== message.namespace);
  return { resultaat, dossier: isDelivery ? dossier : undefined, isAnswered: true };
}

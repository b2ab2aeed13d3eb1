import type { Answer } from '../wire/call.ts';
import { results } from '../wire/results.ts';
import type { Visit } from '../wire/wire-writer.ts';
import { childrenOf, type Element, findChild, findText } from '../xml/element.ts';

/** What an overdrachtRequest led to. */
export type Session =
  | { readonly kind: 'granted'; readonly deliveryPoints: readonly DeliveryPoint[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** Where to ask for the dossier. */
export type DeliveryPoint = {
  readonly visit: Visit;
  readonly url: string;
};

/** Reads the answer to an overdrachtRequest; a session without delivery points is of no use. */
export function readSession(answer: Answer): Session {
  if (answer.kind === 'unanswered') {
    return { kind: 'refused', reason: answer.reason };
  }
  const resultaat = findText(answer.message, 'resultaat') ?? 'geen resultaat';
  if (resultaat !== results.sessionGranted) {
    return { kind: 'refused', reason: resultaat };
  }
  const deliveryPoints = listDeliveryPoints(answer.message);
  return deliveryPoints.length > 0
    ? { kind: 'granted', deliveryPoints }
    : { kind: 'refused', reason: 'geen aanleverpunten' };
}

function listDeliveryPoints(message: Element): readonly DeliveryPoint[] {
  const sessieId = findText(message, 'sessieId');
  const list = findChild(message, 'aanleverpunten');
  return (list ? childrenOf(list) : []).flatMap((point) => {
    const bronRouteringsKenmerk = findText(point, 'routeringsKenmerk');
    const url = findText(point, 'url');
    return sessieId && bronRouteringsKenmerk && url
      ? [{ visit: { sessieId, bronRouteringsKenmerk }, url }]
      : [];
  });
}

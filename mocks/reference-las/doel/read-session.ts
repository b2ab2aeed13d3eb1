import type { Answer } from '../wire/call.ts';
import { results } from '../wire/results.ts';
import type { Visit } from '../wire/wire-writer.ts';
import { childrenOf, type Element, findChild, findText } from '../xml/element.ts';

/** What an overdrachtRequest led to. */
export type Session =
  | {
      readonly kind: 'granted';
      readonly sessieId: string;
      readonly deliveryPoints: readonly DeliveryPoint[];
    }
  | {
      readonly kind: 'refused';
      readonly sessieId: string | undefined;
      readonly reason: string;
      /** Whether the Traffic Center said so itself. */
      readonly isAnswered: boolean;
    };

/** Where to ask for the dossier. */
export type DeliveryPoint = {
  readonly visit: Visit;
  readonly url: string;
};

/** Reads the answer to an overdrachtRequest; a session without delivery points is of no use. */
export function readSession(answer: Answer): Session {
  if (answer.kind === 'unanswered') {
    return { kind: 'refused', sessieId: undefined, reason: answer.reason, isAnswered: false };
  }
  const sessieId = findText(answer.message, 'sessieId');
  const resultaat = findText(answer.message, 'resultaat') ?? 'geen resultaat';
  if (resultaat !== results.sessionGranted) {
    return { kind: 'refused', sessieId, reason: resultaat, isAnswered: true };
  }
  const deliveryPoints = sessieId ? listDeliveryPoints(answer.message, sessieId) : [];
  return sessieId && deliveryPoints.length > 0
    ? { kind: 'granted', sessieId, deliveryPoints }
    : { kind: 'refused', sessieId, reason: 'geen aanleverpunten', isAnswered: true };
}

function listDeliveryPoints(message: Element, sessieId: string): readonly DeliveryPoint[] {
  const list = findChild(message, 'aanleverpunten');
  return (list ? childrenOf(list) : []).flatMap((point) => {
    const bronRouteringsKenmerk = findText(point, 'routeringsKenmerk');
    const url = findText(point, 'url');
    return bronRouteringsKenmerk && url
      ? [{ visit: { sessieId, bronRouteringsKenmerk }, url }]
      : [];
  });
}

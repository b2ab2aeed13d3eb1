import type { DeliveryPoint, Messages, PupilKey, SearchKey } from '#exchange/messages.ts';
import type { School } from '#exchange/school.ts';

/** One transfer as the receiving school sees it; exactly one of `key` and `koppelsleutel` names the pupil. */
export type Transfer = {
  readonly scenario: string;
  readonly doel: School;
  readonly bron: School;
  readonly key?: SearchKey;
  readonly koppelsleutel?: string;
  readonly overdrachtsoort: string;
  /** Who answers for the bron; the target when nothing is said. */
  readonly bronIs?: 'counterpart';
};

/** A session that was granted, with where to ask: first at the delivery point that the transfer names. */
export type OpenSession = Transfer & {
  readonly sessieId: string;
  readonly points: readonly [DeliveryPoint, ...DeliveryPoint[]];
};

/**
 * Gives what names the pupil in a message.
 *
 * @throws Error when the transfer names none.
 */
export function pupilKeyOf({
  key,
  koppelsleutel,
}: Pick<Transfer, 'key' | 'koppelsleutel'>): PupilKey {
  if (koppelsleutel !== undefined) return { koppelsleutel };
  if (key) return { zoeksleutelPgnfrag: key };
  throw new Error('A transfer names its pupil by key or by koppelsleutel');
}

/** Gives the two sides of a transfer as messages name them, with the delivery point of the bron that is asked. */
export function addressesOf(
  { bron, doel }: Transfer,
  { routeringsKenmerk }: Pick<DeliveryPoint, 'routeringsKenmerk'>,
) {
  return {
    bronBrin: bron.brin,
    bronRouteringsKenmerk: routeringsKenmerk,
    doelBrin: doel.brin,
    doelRouteringsKenmerk: doel.routeringsKenmerk,
  };
}

/**
 * Gives the session that an answer grants.
 *
 * @throws Error when it grants none.
 */
export function openSessionOf(
  transfer: Transfer,
  granted: Messages['overdrachtResponse'] | undefined,
): OpenSession {
  const [first, ...more] = inOrder(transfer, granted?.aanleverpunten?.aanleverpunt ?? []);
  if (!granted?.sessieId || !first) {
    const why = granted?.resultaat ?? 'no answer';
    throw new Error(`Our Traffic Center granted "${transfer.doel.brin}" no session: ${why}`);
  }
  return { ...transfer, sessieId: granted.sessieId, points: [first, ...more] };
}

function inOrder({ bron }: Transfer, points: readonly DeliveryPoint[]): DeliveryPoint[] {
  const isNamed = (point: DeliveryPoint) => point.routeringsKenmerk === bron.routeringsKenmerk;
  return [...points.filter(isNamed), ...points.filter((point) => !isNamed(point))];
}

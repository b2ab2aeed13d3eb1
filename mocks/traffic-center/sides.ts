import type { ResultName } from '#exchange/release.ts';
import type { Participant } from './participants.ts';
import type { NotYours, Registers } from './registers.ts';

/** The side of an exchange that a message names, and what it says of it. */
export type Side = {
  readonly side: 'bron' | 'doel';
  readonly brin: string;
  readonly routeringsKenmerk: string;
};

/** The two sides that a message names. */
type Named = {
  readonly bronBrin: string;
  readonly bronRouteringsKenmerk: string;
  readonly doelBrin: string;
  readonly doelRouteringsKenmerk: string;
};

/** Gives the sending side that a message names. */
export function bronOf({
  bronBrin: brin,
  bronRouteringsKenmerk: routeringsKenmerk,
}: Omit<Named, 'doelBrin' | 'doelRouteringsKenmerk'>): Side {
  return { side: 'bron', brin, routeringsKenmerk };
}

/** Gives the receiving side that a message names. */
export function doelOf({
  doelBrin: brin,
  doelRouteringsKenmerk: routeringsKenmerk,
}: Omit<Named, 'bronBrin' | 'bronRouteringsKenmerk'>): Side {
  return { side: 'doel', brin, routeringsKenmerk };
}

/** A side that takes part, or what is the matter with it. */
export type Found = { readonly participant: Participant } | { readonly refusal: ResultName };

/** Finds a side among those who take part: the school must be known, and the delivery point known and active. */
export function findSide({ participants }: Registers, { side, ...point }: Side): Found {
  const unknown = unknownAs[side];
  if (participants.ofSchool(point.brin).length === 0) return { refusal: unknown.school };
  const participant = participants.at(point);
  return participant?.isActive ? { participant } : { refusal: unknown.deliveryPoint };
}

/** Finds the side that speaks; the certificate must be of the supplier that answers for its delivery point. */
export function findCaller(registers: Registers, side: Side, oin: string): Found | NotYours {
  const owner = registers.participants.at(side)?.oin ?? oin;
  if (owner === oin) return findSide(registers, side);
  return {
    fault: `The client certificate, of "${oin}", does not belong to the ${side.side}'s delivery point "${side.routeringsKenmerk}"`,
  };
}

/** Finds both sides of what a bron registers: itself, that speaks, and the doel; gives the doel, or what is the matter. */
export function findDoelFor(registers: Registers, request: Named, oin: string): Found | NotYours {
  const bron = findCaller(registers, bronOf(request), oin);
  return 'participant' in bron ? findSide(registers, doelOf(request)) : bron;
}

const unknownAs = {
  bron: { school: 'providerUnknown', deliveryPoint: 'providerDeliveryPointUnknown' },
  doel: { school: 'requesterUnknown', deliveryPoint: 'requesterDeliveryPointUnknown' },
} as const satisfies Record<Side['side'], Record<string, ResultName>>;

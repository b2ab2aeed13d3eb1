/**
 * When a session is granted (wiki OSO:2018/Architectuur/Proces and OSO:2017/Initiëren_sessie; the codes are assumption A22-27):
 *
 * 1. The doel is known, its delivery point active, and the certificate its supplier's.
 * 2. School and supplier of the doel are both qualified.
 * 3. The overdrachtsoort is one of the release, and fits what the doel's delivery point is for.
 * 4. Within one BRIN both schools are that one.
 * 5. The bron is known, and the delivery points to ask are active: the one that was named, or all of the school.
 * 6. A koppelsleutel goes with a request for a samenwerkingsverband and nothing else, and was issued between these two.
 *
 * That exactly one key names the pupil is in the layout of the message.
 */
import type { Messages } from '#exchange/messages.ts';
import type { ResultName } from '#exchange/release.ts';
import { transferKindOf } from '#exchange/transfer-kind.ts';
import type { Participant } from './participants.ts';
import type { Duty, Registers } from './registers.ts';
import { doelOf, findCaller } from './sides.ts';

type Request = Messages['overdrachtRequest'];

/** Grants a session with the delivery points to ask, or refuses it. */
export const grantSession: Duty<'overdrachtRequest', 'overdrachtResponse'> = (
  registers,
  request,
  oin,
) => {
  const { results } = registers.release;
  const doel = findCaller(registers, doelOf(request), oin);
  if ('fault' in doel) return doel;
  if ('refusal' in doel) return { resultaat: results[doel.refusal] };
  const points = pointsToAsk(registers, request);
  const refusal =
    objectionToKind(registers, request, doel.participant) ??
    objectionToBron(registers, request, points) ??
    objectionToKey(registers, request);
  if (refusal) return { resultaat: results[refusal] };
  const names = points.map(({ school }) => school.routeringsKenmerk);
  const aanleverpunt = points.map(({ school, url }) => {
    return { routeringsKenmerk: school.routeringsKenmerk, url };
  });
  const { id } = registers.sessions.grant(request, names);
  return {
    resultaat: results.sessionGranted,
    sessieId: id,
    aanleverpunten: { aanleverpunt },
  };
};

function objectionToKind(
  { release }: Registers,
  request: Request,
  doel: Participant,
): ResultName | undefined {
  if (!doel.isSchoolQualified || !doel.isSupplierQualified) return 'notQualified';
  const kind = transferKindOf(release, request.overdrachtsoort);
  const destination = kind === 'swv' ? 'swv' : 'overstap';
  if (!kind || doel.destination !== destination) return 'kindWrong';
  const isWithin = request.bronBrin === request.doelBrin;
  return kind === 'binnen-brin' && !isWithin ? 'noRelation' : undefined;
}

function objectionToBron(
  { participants }: Registers,
  { bronBrin }: Request,
  points: readonly Participant[],
): ResultName | undefined {
  if (participants.ofSchool(bronBrin).length === 0) return 'providerUnknown';
  return points.length === 0 ? 'providerDeliveryPointUnknown' : undefined;
}

function objectionToKey(
  { release, linkKeys }: Registers,
  request: Request,
): ResultName | undefined {
  const isForSwv = transferKindOf(release, request.overdrachtsoort) === 'swv';
  if (request.koppelsleutel === undefined) return isForSwv ? 'linkKeyUnknown' : undefined;
  const key = isForSwv ? linkKeys.find(request.koppelsleutel) : undefined;
  const isTheirs =
    key?.bron.brin === request.bronBrin &&
    key.doel.brin === request.doelBrin &&
    key.doel.routeringsKenmerk === request.doelRouteringsKenmerk;
  return isTheirs ? undefined : 'linkKeyUnknown';
}

/** Whoever asks within its own school is not told to ask itself (assumption A22-43). */
function pointsToAsk({ participants }: Registers, request: Request): Participant[] {
  const { bronBrin, bronRouteringsKenmerk, doelBrin, doelRouteringsKenmerk } = request;
  return participants.ofSchool(bronBrin).filter(({ school, isActive }) => {
    const { brin, routeringsKenmerk } = school;
    const isAsking = brin === doelBrin && routeringsKenmerk === doelRouteringsKenmerk;
    const isMeant = routeringsKenmerk === (bronRouteringsKenmerk ?? routeringsKenmerk);
    return isActive && isMeant && !isAsking;
  });
}

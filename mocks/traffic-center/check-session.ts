/**
 * What a bron is told of a session (wiki OSO:2022/Controleren_Sessie), in this order:
 *
 * 1. A bron or delivery point that does not take part; a fault when the certificate is another supplier's.
 * 2. Within one BRIN, two schools have no business with each other.
 * 3. A session that we do not know (assumption A22-16), or granted to or for others, or for another pupil, differs.
 * 4. The doel's delivery point must be the one that the session was granted to.
 * 5. A session that is signed off, or has expired, says so.
 * 6. A valid one tells the sector of the doel.
 */
import type { Messages } from '#exchange/messages.ts';
import { isSamePupilKey } from '#exchange/pupil-key.ts';
import type { ResultName } from '#exchange/release.ts';
import { transferKindOf } from '#exchange/transfer-kind.ts';
import type { Duty, Registers } from './registers.ts';
import type { Session } from './sessions.ts';
import { bronOf, doelOf, findCaller } from './sides.ts';

type Request = Messages['sessiecontroleRequest'];

/** Tells a bron whether the session that a request came in is valid. */
export const checkSession: Duty<'sessiecontroleRequest', 'sessiecontroleResponse'> = (
  registers,
  request,
  oin,
) => {
  const { release, participants } = registers;
  const bron = findCaller(registers, bronOf(request), oin);
  if ('fault' in bron) return bron;
  const result = 'refusal' in bron ? bron.refusal : judge(registers, request);
  const resultaat = release.results[result];
  if (result !== 'sessionValid') return { resultaat };
  const doel = participants.at(doelOf(request));
  return { resultaat, ...(doel && { sectorDoel: doel.school.sector }) };
};

function judge(registers: Registers, request: Request): ResultName {
  const { release, sessions } = registers;
  const isWithin = request.bronBrin === request.doelBrin;
  if (transferKindOf(release, request.overdrachtsoort) === 'binnen-brin' && !isWithin) {
    return 'noRelation';
  }
  const session = sessions.find(request.sessieId);
  if (!session || !isGrantedFor(session, request)) return 'sessionDiffers';
  if (session.grant.doelRouteringsKenmerk !== request.doelRouteringsKenmerk) {
    return 'deliveryPointUnknown';
  }
  if (sessions.move(session, 'check')) return 'sessionValid';
  return session.state === 'expired' ? 'sessionExpired' : 'sessionSignedOff';
}

function isGrantedFor({ grant }: Session, request: Request): boolean {
  return (
    grant.bronBrin === request.bronBrin &&
    grant.doelBrin === request.doelBrin &&
    grant.overdrachtsoort === request.overdrachtsoort &&
    isSamePupilKey(grant, request)
  );
}

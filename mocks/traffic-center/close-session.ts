import type { Messages } from '#exchange/messages.ts';
import type { ResultName } from '#exchange/release.ts';
import type { Duty, Registers } from './registers.ts';
import type { Session } from './sessions.ts';
import { doelOf, findCaller } from './sides.ts';

type Request = Messages['afmeldingRequest'];

/**
 * Signs a session off, once, for the doel that it was granted to; the delivery point that gave the result must be one
 * that the doel was told to ask (wiki OSO:2017/Afmelden_Sessie).
 */
export const closeSession: Duty<'afmeldingRequest', 'afmeldingResponse'> = (
  registers,
  request,
  oin,
) => {
  const doel = findCaller(registers, doelOf(request), oin);
  if ('fault' in doel) return doel;
  const result = close(registers, request);
  return { resultaat: registers.release.results[result] };
};

function close({ sessions }: Registers, request: Request): ResultName {
  const session = sessions.find(request.sessieId);
  if (!session || !isGrantedFor(session, request)) return 'sessionDiffers';
  if (sessions.move(session, 'sign-off')) return 'transferSucceeded';
  return session.state === 'expired' ? 'sessionExpired' : 'sessionSignedOff';
}

function isGrantedFor({ grant }: Session, request: Request): boolean {
  return (
    grant.bronBrin === request.bronBrin &&
    grant.doelBrin === request.doelBrin &&
    grant.doelRouteringsKenmerk === request.doelRouteringsKenmerk &&
    grant.deliveryPoints.includes(request.bronRouteringsKenmerk)
  );
}

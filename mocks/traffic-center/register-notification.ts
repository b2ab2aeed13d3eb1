/**
 * When a bron may notify a doel (wiki OSO:2022/Initiëren_notificatie; the codes are assumptions A22-20 and A22-27):
 *
 * 1. Both take part, both delivery points are active, and the certificate is the bron's supplier's.
 * 2. What the notification is for is what the doel's delivery point is for.
 * 3. For a transfer, the session in which the doel asked before is named: any session between the two, also one that
 *    is over. For a samenwerkingsverband no session precedes it, and a koppelsleutel is issued.
 */
import type { Messages } from '#exchange/messages.ts';
import type { ResultName } from '#exchange/release.ts';
import type { Participant } from './participants.ts';
import type { Duty, Registers } from './registers.ts';
import { bronOf, doelOf, findDoelFor } from './sides.ts';

type Request = Messages['meldenNotificatieRequest'];

/** Registers a notification and tells where to deliver it, for a samenwerkingsverband with a koppelsleutel. */
export const registerNotification: Duty<'meldenNotificatieRequest', 'meldenNotificatieResponse'> = (
  registers,
  request,
  oin,
) => {
  const { results } = registers.release;
  const doel = findDoelFor(registers, request, oin);
  if ('fault' in doel) return doel;
  if ('refusal' in doel) return { resultaat: results[doel.refusal] };
  const objection = objectionTo(registers, request, doel.participant);
  if (objection) return { resultaat: results[objection] };
  registers.notifications.push(request);
  const { url, destination } = doel.participant;
  return {
    resultaat: results.notificationRegistered,
    url,
    ...(destination === 'swv' && { koppelsleutel: issueLinkKey(registers, request) }),
  };
};

function objectionTo(
  { release, sessions }: Registers,
  request: Request,
  { destination }: Participant,
): ResultName | undefined {
  if (request.doel !== release.destinations[destination]) return 'kindWrong';
  if (destination === 'swv') return undefined;
  const asked = sessions.find(request.sessieId ?? '')?.grant;
  const isTheirs =
    asked?.bronBrin === request.bronBrin &&
    asked.doelBrin === request.doelBrin &&
    asked.doelRouteringsKenmerk === request.doelRouteringsKenmerk;
  return isTheirs ? undefined : 'sessionDiffers';
}

function issueLinkKey({ linkKeys }: Registers, request: Request): string {
  const [bron, doel] = [bronOf(request), doelOf(request)];
  return linkKeys.issue({ bron, doel });
}

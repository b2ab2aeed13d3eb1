import type { Messages } from '#exchange/messages.ts';
import type { ResultName } from '#exchange/release.ts';
import type { Participant } from './participants.ts';
import type { Duty, Registers } from './registers.ts';
import { findDoelFor } from './sides.ts';

type Request = Messages['meldenTerugkoppelingRequest'];

/**
 * Registers feedback and tells where to deliver it. The roles are reversed: bron is the samenwerkingsverband that got
 * the dossier, doel the school that sent it, whose delivery point must be for transfers. The koppelsleutel must have been
 * issued between exactly these two (wiki OSO:2017/Initiëren_Terugkoppeling; the codes are assumptions A22-22 and A22-27).
 */
export const registerFeedback: Duty<
  'meldenTerugkoppelingRequest',
  'meldenTerugkoppelingResponse'
> = (registers, request, oin) => {
  const { results } = registers.release;
  const doel = findDoelFor(registers, request, oin);
  if ('fault' in doel) return doel;
  if ('refusal' in doel) return { resultaat: results[doel.refusal] };
  const objection = objectionTo(registers, request, doel.participant);
  if (objection) return { resultaat: results[objection] };
  registers.feedback.push(request);
  return { resultaat: results.feedbackRegistered, url: doel.participant.url };
};

function objectionTo(
  { linkKeys }: Registers,
  request: Request,
  { destination }: Participant,
): ResultName | undefined {
  if (destination !== 'overstap') return 'kindWrong';
  const key = linkKeys.find(request.koppelsleutel);
  const isTheirs =
    key?.doel.brin === request.bronBrin &&
    key.doel.routeringsKenmerk === request.bronRouteringsKenmerk &&
    key.bron.brin === request.doelBrin &&
    key.bron.routeringsKenmerk === request.doelRouteringsKenmerk;
  return isTheirs ? undefined : 'linkKeyUnknown';
}

import { changeDecisions } from '../las.ts';
import type { Planted } from './planted.ts';

/** Keeps about whom a koppelsleutel was issued, and goes by that where the pupil still has something ready. */
export const keepsAKoppelsleutelPastItsDossier: Planted = {
  name: 'keeps-a-koppelsleutel-past-its-dossier',
  does: 'Delivers under a koppelsleutel whose dossier was taken back what is ready of that pupil for another samenwerkingsverband.',
  breaks: ['OSO-SWV-11', 'OSO-BRON-08'],
  foundBy: 'conversation',
  change: (las) => {
    const { decisions } = las;
    const owners = new Map<string, string>();
    let issued = '';
    let owner: string | undefined;
    return changeDecisions(las, {
      handsOnLinkKey: (given) => {
        issued = given.toLowerCase();
        return decisions.handsOnLinkKey(given);
      },
      tellsInNotificationHeaders: (pgn) => {
        owners.set(issued, pgn);
        return decisions.tellsInNotificationHeaders(pgn);
      },
      understandsMessage: (arrived) => {
        owner = owners.get(koppelsleutelIn(arrived.body));
        return decisions.understandsMessage(arrived);
      },
      findsPupil: (pupils, isAskedFor) =>
        decisions.findsPupil(pupils, isAskedFor) ?? pupils.find(({ pgn }) => pgn === owner),
      findsLinkedDossier: (pupil, isLinked, request) => {
        const linked = decisions.findsLinkedDossier(pupil, isLinked, request);
        const isOwned = owners.get(request.koppelsleutel?.toLowerCase() ?? '') === pupil.pgn;
        return linked ?? (isOwned ? pupil.ready[0] : undefined);
      },
    });
  },
};

function koppelsleutelIn(message: Buffer): string {
  return (
    message
      .toString('latin1')
      .match(/koppelsleutel>\s*([\w-]+)/)?.[1]
      ?.toLowerCase() ?? ''
  );
}

import { changeDecisions } from '../las.ts';
import type { Planted } from './planted.ts';

/** Keeps whose a koppelsleutel was, and goes by that where the pupil still has something ready. */
export const keepsAKoppelsleutelPastItsDossier: Planted = {
  name: 'keeps-a-koppelsleutel-past-its-dossier',
  does: 'Delivers under a koppelsleutel whose dossier was taken back what is ready of that pupil for another samenwerkingsverband.',
  breaks: ['OSO-SWV-11'],
  foundBy: 'conversation',
  change: (las) => {
    const { decisions } = las;
    const owners = new Map<string, string>();
    let owner: string | undefined;
    return changeDecisions(las, {
      understandsMessage: (arrived) => {
        owner = owners.get(koppelsleutelIn(arrived.body));
        return decisions.understandsMessage(arrived);
      },
      findsPupil: (pupils, isAskedFor) =>
        decisions.findsPupil(pupils, isAskedFor) ?? pupils.find(({ pgn }) => pgn === owner),
      findsLinkedDossier: (pupil, isLinked, request) => {
        const key = request.koppelsleutel?.toLowerCase() ?? '';
        const linked = decisions.findsLinkedDossier(pupil, isLinked, request);
        if (linked) owners.set(key, pupil.pgn);
        return linked ?? (owners.get(key) === pupil.pgn ? pupil.ready[0] : undefined);
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

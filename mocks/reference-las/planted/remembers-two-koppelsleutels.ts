import { changeDecisions } from '../las.ts';
import type { Planted } from './planted.ts';

/** Has room for two of the koppelsleutels that it was notified of. */
export const remembersTwoKoppelsleutels: Planted = {
  name: 'remembers-two-koppelsleutels',
  does: 'Asks under the koppelsleutel that came last for the dossier of one that came before the last two.',
  breaks: ['OSO-SWV-04', 'OSO-DOEL-01'],
  foundBy: 'conversation',
  change: (las) =>
    changeDecisions(las, {
      namesPupil: (key, notified) => {
        const named = las.decisions.namesPupil(key, notified);
        const last = notified.at(-1);
        if (!('koppelsleutel' in named) || last === undefined) return named;
        return notified.slice(-2).includes(named.koppelsleutel) ? named : { koppelsleutel: last };
      },
    }),
};

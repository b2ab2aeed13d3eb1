import { changeDecisions } from '../las.ts';
import type { Planted } from './planted.ts';
import { reviseTexts } from './revise-texts.ts';

/** Fills a dossier from a store that it has to itself only while nothing else is going on. */
export const roundsBirthdaysWhileAnotherWaits: Planted = {
  name: 'rounds-birthdays-while-another-waits',
  does: 'Delivers a pupil as born on 1 January while another request waits for its session check.',
  breaks: ['OSO-DOS-01'],
  foundBy: 'conversation',
  change: (las) => {
    let waiting = 0;
    return changeDecisions(las, {
      checksSession: async (...about) => {
        waiting += 1;
        try {
          return await las.decisions.checksSession(...about);
        } finally {
          waiting -= 1;
        }
      },
      sendsDossier: (dossier) => {
        const sent = las.decisions.sendsDossier(dossier);
        if (waiting === 0) return sent;
        return reviseTexts(sent, (text, name) =>
          name === 'geboortedatum' ? text.replace(/-\d\d-\d\d/, '-01-01') : text,
        );
      },
    });
  },
};

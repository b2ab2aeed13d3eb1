import { changeDecisions } from '../las.ts';
import type { Planted } from './planted.ts';
import { reviseTexts } from './revise-texts.ts';

/** Has a column of 200,000 signs for what is in an attachment. */
export const cutsLargeAttachments: Planted = {
  name: 'cuts-large-attachments',
  does: 'Stores no more than 200,000 signs of an attachment.',
  breaks: ['OSO-DOEL-01'],
  foundBy: 'dossier',
  change: (las) =>
    changeDecisions(las, {
      storesDossier: (received) =>
        reviseTexts(las.decisions.storesDossier(received), (text, name) =>
          name === 'bestandsinhoud' ? text.slice(0, longest) : text,
        ),
    }),
};

const longest = 200_000;

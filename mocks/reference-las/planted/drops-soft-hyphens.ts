import { changeDecisions } from '../las.ts';
import type { Planted } from './planted.ts';
import { reviseTexts } from './revise-texts.ts';

/** Takes texts from an editor that puts hyphens in where a line may break. */
export const dropsSoftHyphens: Planted = {
  name: 'drops-soft-hyphens',
  does: 'Delivers texts without their soft hyphens.',
  breaks: ['OSO-DOS-01'],
  foundBy: 'dossier',
  change: (las) =>
    changeDecisions(las, {
      sendsDossier: (dossier) =>
        reviseTexts(las.decisions.sendsDossier(dossier), (text) => text.replaceAll('\u00AD', '')),
    }),
};

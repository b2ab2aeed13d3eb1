import { changeDecisions } from '../las.ts';
import type { Planted } from './planted.ts';
import { reviseTexts } from './revise-texts.ts';

/** Marks places in texts with signs that it takes for its own. */
export const losesSignsOfTheLastPlane: Planted = {
  name: 'loses-signs-of-the-last-plane',
  does: 'Shows texts without signs of the last plane of Unicode.',
  breaks: ['OSO-DOEL-01'],
  foundBy: 'dossier',
  change: (las) =>
    changeDecisions(las, {
      showsDossier: (stored) =>
        reviseTexts(stored, (text) => text.replaceAll(/[\u{100000}-\u{10FFFF}]/gu, '')),
    }),
};

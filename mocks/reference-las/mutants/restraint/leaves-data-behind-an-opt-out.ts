import { listForbidden } from '../../bron/categories.ts';
import { profileOf } from '../../bron/profile.ts';
import { changeDecisions } from '../../las.ts';
import type { Element } from '../../xml/element.ts';
import type { Mutant } from '../mutant.ts';

/** Sets the flag and thinks that is all. */
export const leavesDataBehindAnOptOut: Mutant = {
  name: 'leaves-data-behind-an-opt-out',
  does: 'Says OPT-UIT of a category and sends its data along.',
  breaks: ['OSO-PRI-09'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      leavesOutCategory: (dossier, category) =>
        isForbidden(dossier, category)
          ? las.decisions.leavesOutCategory(dossier, category)
          : dossier,
    }),
};

function isForbidden(dossier: Element, category: string): boolean {
  const profile = profileOf(dossier);
  return profile !== undefined && listForbidden(profile).includes(category);
}

import { profileOf } from '../../bron/profile.ts';
import { changeDecisions, type Las } from '../../las.ts';
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
        isForbidden(las, { dossier, category })
          ? las.decisions.leavesOutCategory(dossier, category)
          : dossier,
    }),
};

type Part = { readonly dossier: Element; readonly category: string };

function isForbidden({ decisions }: Las, { dossier, category }: Part): boolean {
  const profile = profileOf(dossier);
  return profile !== undefined && decisions.listsForbiddenCategories(profile).includes(category);
}

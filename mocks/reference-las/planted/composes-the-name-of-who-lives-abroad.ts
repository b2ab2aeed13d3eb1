import { changeDecisions } from '../las.ts';
import { childrenOf, type Element } from '../xml/element.ts';
import type { Planted } from './planted.ts';
import { reviseTexts } from './revise-texts.ts';

/** Has its addresses abroad from another system, which brings the names along in another form. */
export const composesTheNameOfWhoLivesAbroad: Planted = {
  name: 'composes-the-name-of-who-lives-abroad',
  does: 'Shows a name with a combining sign in composed form, where there is an address abroad.',
  breaks: ['OSO-DOEL-01'],
  foundBy: 'dossier',
  change: (las) =>
    changeDecisions(las, {
      showsDossier: (stored) =>
        hasAddressAbroad(stored)
          ? reviseTexts(stored, (text, name) =>
              name === 'achternaam' || name === 'roepnaam' ? text.normalize('NFC') : text,
            )
          : stored,
    }),
};

const home = '6030';

function hasAddressAbroad(element: Element): boolean {
  if (element.name === 'land') return element.content !== home;
  return childrenOf(element).some(hasAddressAbroad);
}

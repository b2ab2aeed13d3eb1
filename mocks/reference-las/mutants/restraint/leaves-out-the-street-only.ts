import { changeDecisions } from '../../las.ts';
import { childrenOf, type Element, saysTrue } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import { leaveOut } from '../leave-out.ts';
import type { Mutant } from '../mutant.ts';

/** Thinks that nobody is found by a postcode. */
export const leavesOutTheStreetOnly: Mutant = {
  name: 'leaves-out-the-street-only',
  does: 'Leaves the street and the number of a secret address out, and sends its postcode.',
  breaks: ['OSO-PRI-11'],
  alsoBreaks: { 'OSO-PRI-12': 'The address of a parent goes so too.' },
  change: (las) =>
    changeDecisions(las, {
      leavesOutSecretAddresses: (dossier) =>
        reviseDossier(dossier, (element) =>
          saysTrue(element, 'adresgeheim')
            ? { ...element, content: childrenOf(element).map(withoutStreet) }
            : element,
        ),
    }),
};

function withoutStreet(part: Element): Element {
  return part.name === 'adreslijst' ? leaveOut(part, 'straat', 'nummer') : part;
}

import { changeDecisions } from '../../las.ts';
import { childrenOf, type Element, findChild } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Does not look whether an address is secret. */
export const sendsASecretAddress: Mutant = {
  name: 'sends-a-secret-address',
  does: 'Sends the address of the pupil although it is secret.',
  breaks: ['OSO-PRI-11'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      leavesOutSecretAddresses: (dossier) =>
        withPupilsAddress(las.decisions.leavesOutSecretAddresses(dossier), dossier),
    }),
};

function withPupilsAddress(left: Element, whole: Element): Element {
  const school = findChild(whole, 'huidigeschool');
  const pupil = school && findChild(school, 'leerling');
  const address = pupil && findChild(pupil, 'adreslijst');
  return reviseDossier(left, (element) => {
    const isBare = element.name === 'leerling' && !findChild(element, 'adreslijst');
    return address && isBare ? { ...element, content: [...childrenOf(element), address] } : element;
  });
}

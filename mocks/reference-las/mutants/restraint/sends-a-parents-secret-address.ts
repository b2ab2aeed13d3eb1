import { changeDecisions } from '../../las.ts';
import { childrenOf, type Element, saysTrue } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Thinks of the pupil only. */
export const sendsAParentsSecretAddress: Mutant = {
  name: 'sends-a-parents-secret-address',
  does: 'Leaves out the secret address of the pupil, and sends that of a parent.',
  breaks: ['OSO-PRI-12'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      leavesOutSecretAddresses: (dossier) =>
        reviseDossier(dossier, (element) =>
          element.name === 'leerling' ? withoutSecretAddress(element) : element,
        ),
    }),
};

function withoutSecretAddress(pupil: Element): Element {
  return saysTrue(pupil, 'adresgeheim')
    ? { ...pupil, content: childrenOf(pupil).filter(({ name }) => !addresses.includes(name)) }
    : pupil;
}

const addresses = ['adreslijst', 'adresbuitenland'];

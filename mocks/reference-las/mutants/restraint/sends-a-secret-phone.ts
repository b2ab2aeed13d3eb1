import { changeDecisions } from '../../las.ts';
import { findText } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Masks what it thinks is on the internet only. */
export const sendsASecretPhone: Mutant = {
  name: 'sends-a-secret-phone',
  does: 'Sends a secret phone number as it is.',
  breaks: ['OSO-PRI-13'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      masksSecretContacts: (dossier) =>
        reviseDossier(dossier, (element) =>
          element.name === 'communicatie' && findText(element, 'soort') === 'e-mail'
            ? las.decisions.masksSecretContacts(element)
            : element,
        ),
    }),
};

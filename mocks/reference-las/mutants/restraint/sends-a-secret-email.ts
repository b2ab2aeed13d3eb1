import { changeDecisions } from '../../las.ts';
import { findText } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Was built when schools had phones only. */
export const sendsASecretEmail: Mutant = {
  name: 'sends-a-secret-email',
  does: 'Masks secret phone numbers, and sends secret e-mail addresses as they are.',
  breaks: ['OSO-PRI-14'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      masksSecretContacts: (dossier) =>
        reviseDossier(dossier, (element) =>
          element.name === 'communicatie' && findText(element, 'soort') === 'telefoon'
            ? las.decisions.masksSecretContacts(element)
            : element,
        ),
    }),
};

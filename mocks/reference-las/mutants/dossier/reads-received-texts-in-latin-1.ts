import { changeDecisions } from '../../las.ts';
import type { Element } from '../../xml/element.ts';
import { reviseBesideAttachments } from '../attachments-of.ts';
import type { Mutant } from '../mutant.ts';

/** Has its database in another encoding. */
export const readsReceivedTextsInLatin1: Mutant = {
  name: 'reads-received-texts-in-latin-1',
  does: 'Reads the UTF-8 of a received dossier as Latin-1, but for attachments.',
  breaks: ['OSO-DOEL-01'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      storesDossier: (received) =>
        reviseBesideAttachments(las.decisions.storesDossier(received), garbled),
    }),
};

function garbled(element: Element): Element {
  const { content } = element;
  return typeof content === 'string'
    ? { ...element, content: Buffer.from(content).toString('latin1') }
    : element;
}

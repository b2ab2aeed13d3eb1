import { changeDecisions } from '../las.ts';
import { childrenOf, type Element } from '../xml/element.ts';
import { reviseDossier } from '../xml/revise-dossier.ts';
import type { Planted } from './planted.ts';

/** Fetches attachments in pages of thirty-two, and counts the first of the second page twice. */
export const losesThe33rdAttachment: Planted = {
  name: 'loses-the-33rd-attachment',
  does: 'Stores every attachment of a list but the thirty-third.',
  breaks: ['OSO-DOEL-01'],
  foundBy: 'dossier',
  change: (las) =>
    changeDecisions(las, {
      storesDossier: (received) => reviseDossier(las.decisions.storesDossier(received), lose),
    }),
};

const lost = 32;

function lose(element: Element): Element {
  const children = childrenOf(element);
  if (children[lost]?.name !== 'document') return element;
  return { ...element, content: children.filter((_, at) => at !== lost) };
}

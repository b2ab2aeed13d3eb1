import { changeDecisions } from '../../las.ts';
import { childrenOf, type Element, findChild } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Believes the published validator, which does not look here. */
export const keepsTheSupportExplanation: Mutant = {
  name: 'keeps-the-support-explanation',
  does: 'Sends toelichting_onderwijsbehoeften although parents keep onderwijsondersteuning back.',
  breaks: ['OSO-PRI-09'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      leavesOutCategory: (dossier, category) => {
        const left = las.decisions.leavesOutCategory(dossier, category);
        return category === 'onderwijsondersteuning' ? withExplanation(left, dossier) : left;
      },
    }),
};

const path = ['huidigeschool', 'leerling', 'onderwijsondersteuning'] as const;

function withExplanation(left: Element, whole: Element): Element {
  const support = path.reduce<Element | undefined>(
    (found, name) => found && findChild(found, name),
    whole,
  );
  const explanation = support && findChild(support, 'toelichting_onderwijsbehoeften');
  if (!support || !explanation) {
    return left;
  }
  const kept = childrenOf(support).filter(({ name }) => name === 'handelingsplan');
  const block = { ...support, content: [explanation, ...kept] };
  return putBack(left, block);
}

function putBack(dossier: Element, block: Element): Element {
  return reviseDossier(dossier, (element) => {
    if (element.name !== 'leerling') {
      return element;
    }
    const others = childrenOf(element).filter(({ name }) => name !== block.name);
    return { ...element, content: [...others, block] };
  });
}

import { changeDecisions } from '../las.ts';
import { childrenOf, type Element } from '../xml/element.ts';
import type { Planted } from './planted.ts';

/** Keeps days as their number in a spreadsheet, which begins in 1900. */
export const knowsNoDayBefore1901: Planted = {
  name: 'knows-no-day-before-1901',
  does: 'Leaves out a day of before 1901 when it delivers.',
  breaks: ['OSO-DOS-01'],
  foundBy: 'dossier',
  change: (las) =>
    changeDecisions(las, {
      composesDossier: (ready, product) => leaveOut(las.decisions.composesDossier(ready, product)),
    }),
};

const isEarly = ({ content }: Element) => typeof content === 'string' && /^1900-/.test(content);

function leaveOut(element: Element): Element {
  if (typeof element.content === 'string') return element;
  const content = childrenOf(element)
    .filter((child) => !isEarly(child))
    .map(leaveOut);
  return { ...element, content };
}

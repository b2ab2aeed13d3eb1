import { changeDecisions } from '../../las.ts';
import type { Element } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Variant } from '../variant.ts';

const size = 10_000_000;
const lineLength = 76;

/** Sends and shows dossiers with attachments of ten megabytes: white space in Base64 means nothing. */
export const tenMegabytes: Variant = {
  name: 'ten-megabytes',
  does: 'Indents the Base64 of the attachments so far that a dossier is 10 MB.',
  answerMs: 10_000,
  touches: {
    only: [
      'het-dossier-komt-volledig-over/de-nieuwe-school-haalt-een-dossier-op-dat-voor-haar-klaarstaat',
      'het-dossier-komt-volledig-over/een-medewerker-vraagt-een-dossier-op-dat-voor-de-school-klaarstaat',
    ],
  },
  change: (las) =>
    changeDecisions(las, {
      sendsDossier: (dossier) => enlarge(las.decisions.sendsDossier(dossier)),
      showsDossier: (stored) => enlarge(las.decisions.showsDossier(stored)),
    }),
};

function enlarge(dossier: Element): Element {
  let isLarge = false;
  return reviseDossier(dossier, (element) => {
    if (isLarge || element.name !== 'bestandsinhoud' || typeof element.content !== 'string') {
      return element;
    }
    isLarge = true;
    return { ...element, content: indentLines(element.content.replaceAll(/\s/g, '')) };
  });
}

function indentLines(base64: string): string {
  const lines = base64.match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];
  const margin = ' '.repeat(Math.ceil(size / Math.max(lines.length, 1)));
  return `\n${lines.map((line) => `${margin}${line}\n`).join('')}`;
}

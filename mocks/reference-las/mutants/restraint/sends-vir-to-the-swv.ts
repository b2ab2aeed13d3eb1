import { kindOf, swvKind } from '../../bron/profile.ts';
import { changeDecisions } from '../../las.ts';
import { childrenOf, type Element, makeElement } from '../../xml/element.ts';
import type { Mutant } from '../mutant.ts';

/** Still has the fields of an older gegevensset. */
export const sendsVirToTheSwv: Mutant = {
  name: 'sends-vir-to-the-swv',
  does: 'Adds zorg/vir to a dossier for an SWV.',
  breaks: ['OSO-PRI-18'],
  alsoBreaks: { 'OSO-DOS-01': 'The dossier is not the one that was made ready.' },
  change: (las) =>
    changeDecisions(las, {
      sendsDossier: (dossier) =>
        kindOf(dossier) === swvKind ? withVir(las.decisions.sendsDossier(dossier)) : dossier,
    }),
};

function withVir(dossier: Element): Element {
  const vir = makeElement(dossier.namespace, 'vir', 'true');
  const care = makeElement(dossier.namespace, 'zorg', [vir]);
  return { ...dossier, content: [...childrenOf(dossier), care] };
}

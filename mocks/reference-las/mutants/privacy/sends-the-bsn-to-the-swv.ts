import { kindOf, swvKind } from '../../bron/profile.ts';
import { changeDecisions } from '../../las.ts';
import { childrenOf, type Element, makeElement } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Sends everybody the same fields of a pupil. */
export const sendsTheBsnToTheSwv: Mutant = {
  name: 'sends-the-bsn-to-the-swv',
  does: 'Puts the PGN into a dossier for a samenwerkingsverband.',
  breaks: ['OSO-SWV-13'],
  alsoBreaks: {
    'OSO-DOS-01': 'The dossier holds what was not in it when it was offered.',
    'OSO-SWV-07': 'The dossier holds what was not in it when it was offered.',
    'OSO-SWV-09': 'The dossier holds what was not in it when it was offered.',
    'OSO-SWV-10': 'The dossier holds what was not in it when it was offered.',
    'OSO-SWV-12': 'The dossier holds what was not in it when it was offered.',
  },
  change: (las) =>
    changeDecisions(las, {
      picksContents: ({ dossier }, { pgn }) =>
        kindOf(dossier) === swvKind ? withBsn(dossier, pgn) : dossier,
      leavesOutForSwv: (dossier) => dossier,
    }),
};

function withBsn(dossier: Element, pgn: string): Element {
  const bsn = makeElement(dossier.namespace, 'bsn', pgn);
  return reviseDossier(dossier, (element) =>
    element.name === 'leerling' ? { ...element, content: [...childrenOf(element), bsn] } : element,
  );
}

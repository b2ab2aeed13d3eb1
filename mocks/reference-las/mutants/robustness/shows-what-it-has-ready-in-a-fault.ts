import { changeDecisions } from '../../las.ts';
import { childrenOf, type Element, makeElement } from '../../xml/element.ts';
import type { Mutant } from '../mutant.ts';

/** Was left in the state in which it was debugged. */
export const showsWhatItHasReadyInAFault: Mutant = {
  name: 'shows-what-it-has-ready-in-a-fault',
  does: 'Writes the dossier that was made ready last into the detail of every fault.',
  breaks: ['OSO-ROB-17'],
  alsoBreaks: {},
  change: (las) => {
    let last: Element | undefined;
    return changeDecisions(las, {
      mayMakeReady: (pupil, terms) => {
        last = pupil.dossier;
        return las.decisions.mayMakeReady(pupil, terms);
      },
      answersMessage: async (answer) => {
        const answered = await answer();
        const { message } = answered;
        if (message?.name !== 'Fault' || !last) return answered;
        const detail = makeElement('', 'detail', [last]);
        return { ...answered, message: { ...message, content: [...childrenOf(message), detail] } };
      },
    });
  },
};

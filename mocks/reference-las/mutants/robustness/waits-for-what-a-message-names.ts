import { changeDecisions } from '../../las.ts';
import { luresIn } from '../lures-in.ts';
import type { Mutant } from '../mutant.ts';

/** Wants to fetch things from behind a wall. */
export const waitsForWhatAMessageNames: Mutant = {
  name: 'waits-for-what-a-message-names',
  does: 'Waits without end for the entities, schemas and inclusions that a message names.',
  breaks: ['OSO-ROB-16'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      answersMessage: (answer, { body }) =>
        luresIn(body).length > 0 ? new Promise(() => undefined) : answer(),
    }),
};

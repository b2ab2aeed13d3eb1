import { changeDecisions } from '../../las.ts';
import { luresIn } from '../lures-in.ts';
import type { Mutant } from '../mutant.ts';

/** Has an XML parser with everything switched on. */
export const fetchesWhatAMessageNames: Mutant = {
  name: 'fetches-what-a-message-names',
  does: 'Fetches the entities, schemas and inclusions that a message names, before it reads the message.',
  breaks: ['OSO-ROB-18'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      answersMessage: async (answer, { body }) => {
        await Promise.allSettled(luresIn(body).map((address) => fetch(address)));
        return answer();
      },
    }),
};

import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Was not updated. */
export const asksForLastYearsVersion: Mutant = {
  name: 'asks-for-last-years-version',
  does: 'Asks for the dossier version of the year before.',
  breaks: ['OSO-DOEL-15'],
  alsoBreaks: {
    'OSO-DOS-13': 'nor does a dossier without an attachment of the region',
    'OSO-DOS-18': 'nor do twenty attachments come over',
    'OSO-DOEL-01': 'nobody has that version any more',
  },
  change: (las) =>
    changeDecisions(las, {
      asksForVersion: () => '2018.1',
    }),
};

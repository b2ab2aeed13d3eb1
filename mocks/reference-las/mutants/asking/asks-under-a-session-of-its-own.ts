import { randomUUID } from 'node:crypto';
import type { Mutant } from '../mutant.ts';

/** Makes up its own sessions. */
export const asksUnderASessionOfItsOwn: Mutant = {
  name: 'asks-under-a-session-of-its-own',
  does: 'Puts a sessieId of its own into the documentRequest.',
  breaks: ['OSO-SES-19'],
  alsoBreaks: {
    'OSO-DOS-13': 'nor does a dossier without an attachment of the region',
    'OSO-DOS-18': 'nor do twenty attachments come over',
    'OSO-DOEL-01': 'nobody delivers in a session that was not granted',
    'OSO-SES-14': 'in the session that was granted nobody is asked',
  },
  change: (las) => ({
    ...las,
    writer: {
      ...las.writer,
      documentRequest: (transfer, visit) =>
        las.writer.documentRequest(transfer, { ...visit, sessieId: randomUUID() }),
    },
  }),
};

import { randomUUID } from 'node:crypto';
import type { Mutant } from '../mutant.ts';

/** Loses track of which session it is in. */
export const signsOffAnotherSession: Mutant = {
  name: 'signs-off-another-session',
  does: 'Signs off a session that it was never granted, instead of its own.',
  breaks: ['OSO-SES-03'],
  alsoBreaks: {},
  change: (las) => ({
    ...las,
    writer: {
      ...las.writer,
      afmeldingRequest: (transfer, visit, resultaat) =>
        las.writer.afmeldingRequest(transfer, { ...visit, sessieId: randomUUID() }, resultaat),
    },
  }),
};

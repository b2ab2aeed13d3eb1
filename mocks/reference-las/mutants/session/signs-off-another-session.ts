import { randomUUID } from 'node:crypto';
import type { Mutant } from '../mutant.ts';

/** Loses track of which session it is in. */
export const signsOffAnotherSession: Mutant = {
  name: 'signs-off-another-session',
  does: 'Signs off a session that it was never granted, instead of its own.',
  breaks: ['OSO-SES-03'],
  alsoBreaks: {
    'OSO-ROB-08': 'a session with an unknown result is a session too',
    'OSO-ROB-10': 'so is one in which nobody answered',
  },
  change: (las) => ({
    ...las,
    writer: {
      ...las.writer,
      afmeldingRequest: (transfer, visit, resultaat) =>
        las.writer.afmeldingRequest(transfer, { ...visit, sessieId: randomUUID() }, resultaat),
    },
  }),
};

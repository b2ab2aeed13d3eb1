import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Has a buffer of 128 KB for what goes out. */
export const cutsMessagesOffAt128Kb: Mutant = {
  name: 'cuts-messages-off-at-128-kb',
  does: 'Cuts every message off at 128 KB.',
  breaks: ['OSO-DOS-18'],
  alsoBreaks: { 'OSO-DOS-01': 'A message without its end holds no dossier.' },
  // In POVO what a platform fetches is as large now and then.
  profiles: ['POPO'],
  change: (las) =>
    changeDecisions(las, {
      sendsBody: (message, body) =>
        las.decisions.sendsBody(message, body && Buffer.from(body).subarray(0, longest)),
    }),
};

const longest = 131_071;

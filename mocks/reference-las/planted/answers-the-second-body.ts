import { changeDecisions } from '../las.ts';
import type { Planted } from './planted.ts';

/** Checks the first of what it reads, and answers the last. */
export const answersTheSecondBody: Planted = {
  name: 'answers-the-second-body',
  does: 'Answers a request whose SOAP body came twice without checking the session of the second.',
  breaks: ['OSO-ROB-17'],
  foundBy: 'wire',
  change: (las) => {
    let isTwice = false;
    return changeDecisions(las, {
      understandsMessage: (arrived) => {
        isTwice = bodiesIn(arrived.body) > 1;
        return las.decisions.understandsMessage(arrived);
      },
      trustsSession: (resultaat) => isTwice || las.decisions.trustsSession(resultaat),
    });
  },
};

function bodiesIn(message: Buffer): number {
  return message.toString('latin1').match(/<(\w+:)?Body[\s>]/g)?.length ?? 0;
}

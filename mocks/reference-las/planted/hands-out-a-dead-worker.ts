import { changeDecisions, type Las } from '../las.ts';

/** The LAS in which what looks fatal in a message kills a worker, whom the next message is given to. */
export function handsOutADeadWorker(las: Las, isFatal: (body: Buffer) => boolean): Las {
  let isDead = false;
  return changeDecisions(las, {
    answersMessage: async (answer, arrived) => {
      const wasDead = isDead;
      isDead = !wasDead && isFatal(arrived.body);
      return isDead || wasDead ? 'nothing' : answer();
    },
  });
}

import { changeDecisions } from '../../las.ts';
import type { Variant } from '../variant.ts';

/** Never does two things at once. */
export const takesOneThingAfterTheOther: Variant = {
  name: 'takes-one-thing-after-the-other',
  does: 'Begins with a request, a driver call or an ask of a user only when the one before is done.',
  answerMs: 5_000,
  touches: { profiles: ['POVO', 'POSWV'], only: ['elk-gesprek'] },
  change: (las) => {
    let last: Promise<unknown> = Promise.resolve();
    return changeDecisions(las, {
      takesOn: (work) => {
        const done = last.then(work);
        last = done.catch(() => undefined);
        return done;
      },
    });
  },
};

import { changeDecisions } from '../las.ts';
import type { Planted } from './planted.ts';

/** Session checks that are under way together, with the answer that came last. */
type Batch = {
  underWay: number;
  last: string;
  readonly all: Promise<void>;
  readonly end: () => void;
};

/** Has one place for the answer of the Traffic Center, and looks at it when nobody waits any more. */
export const letsTheLastCheckDecide: Planted = {
  name: 'lets-the-last-check-decide',
  does: 'Takes, of session checks that were under way together, the answer that came last for all of them.',
  breaks: [
    'OSO-SES-02',
    'OSO-SES-05',
    'OSO-SES-07',
    'OSO-BRON-01',
    'OSO-DOS-01',
    'OSO-BRON-11',
    'OSO-BRON-12',
  ],
  foundBy: 'conversation',
  change: (las) => {
    let current: Batch | undefined;
    return changeDecisions(las, {
      checksSession: async (sessieId, ask, request) => {
        current ??= makeBatch();
        const batch = current;
        batch.underWay += 1;
        batch.last = await las.decisions.checksSession(sessieId, ask, request);
        batch.underWay -= 1;
        if (batch.underWay === 0) {
          current = undefined;
          batch.end();
        }
        await batch.all;
        return batch.last;
      },
    });
  },
};

function makeBatch(): Batch {
  let end = () => {};
  const all = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { underWay: 0, last: '', all, end: () => end() };
}

import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Waits for something that it knows. */
export const waitsForeverOnAnUnknownResult: Mutant = {
  name: 'waits-forever-on-an-unknown-result',
  does: 'Never ends an ask that brought an unknown result.',
  breaks: ['OSO-ROB-08'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      endsAsk: (end, best) => {
        if (known.includes(best.resultaat)) end();
      },
    }),
};

const known: readonly string[] = Object.values(results);

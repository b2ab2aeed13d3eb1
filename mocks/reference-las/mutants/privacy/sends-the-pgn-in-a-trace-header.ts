import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Tells the Traffic Center who the pupil is, for tracing. */
export const sendsThePgnInATraceHeader: Mutant = {
  name: 'sends-the-pgn-in-a-trace-header',
  does: 'Sends the PGN to the Traffic Center in an HTTP header of every message.',
  breaks: ['OSO-PRI-02'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      tellsInHeaders: (pgn) => (pgn ? { 'x-trace': `leerling=${pgn}` } : {}),
    }),
};

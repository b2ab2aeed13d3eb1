import type { Las } from '../las.ts';

/** The reference LAS as a bad target: it misbehaves in a way that a judge must survive. */
export type Miniature = {
  readonly name: string;
  /** What it does, in one sentence. */
  readonly does: string;
  readonly expects: {
    /** The worst that may be said of it, and has to be. */
    readonly outcome: 'failed' | 'inconclusive' | 'passed';
    /** The requirements that it may be blamed for, at least for one; none when nobody is to blame. */
    readonly blames: readonly string[];
    /** Where it shows: in all that is tried, or in one scenario, so that every other must be sound. */
    readonly strikes: 'always' | 'once' | 'never';
  };
  /** How long a judge may have to wait for an answer meanwhile, if more than usual. */
  readonly answerMs?: number;
  readonly change: (las: Las) => Las;
};

import type { Cast } from '#cast/cast.ts';
import type { Driver } from '#driver/driver.ts';
import type { Recorder } from '#evidence/recorder.ts';
import type { SearchKeyCodec } from '#exchange/search-key.ts';
import type { Target } from '#preflight/target.ts';
import type { Law } from '#verdict/law.ts';
import type { ReferenceProcess } from './reference-process.ts';

/** The target of a run: the built-in reference, as it is or changed, or what a target file says. */
export type Chosen =
  | {
      readonly kind: 'reference';
      readonly change?: string;
      /** How long it may take over an answer, if more than usual. */
      readonly answerMs?: number;
      /** A process that it is to run in, which goes on for others; in one of its own when none is given. */
      readonly process?: ReferenceProcess;
      /** The only profiles that it is to claim; all of its own when none are named. */
      readonly profiles?: readonly string[];
    }
  | { readonly kind: 'file'; readonly target: Target };

/** Everything that is up and reachable before the first scenario. */
export type Prepared = {
  readonly target: Target;
  readonly cast: Cast;
  readonly driver: Driver;
  readonly codec: SearchKeyCodec;
  stop(): Promise<void>;
};

/** What preparing needs. */
export type PrepareOptions = {
  readonly chosen: Chosen;
  readonly law: Law;
  readonly recorder: Recorder;
  readonly onFailure: (error: unknown) => void;
};

import type { Cast } from '#cast/cast.ts';
import type { Limits } from '#evidence/entry.ts';
import type { Recorder } from '#evidence/recorder.ts';
import type { SearchKeyCodec } from '#exchange/search-key.ts';
import type { Target } from '#preflight/target.ts';
import type { Law } from '#verdict/law.ts';
import type { OpenDriver, OpenDriverOptions } from './open-driver.ts';
import type { ReferenceProcess } from './reference-process.ts';

/** The target of a run: the built-in reference, as it is or changed, or what a target file says. */
export type Chosen =
  | {
      readonly kind: 'reference';
      readonly change?: string;
      /** How long it may take, where that is more than usual. */
      readonly limits?: Partial<Limits>;
      /** A process that it is to run in, which goes on for others; in one of its own when none is given. */
      readonly process?: ReferenceProcess;
      /** The only profiles that it is to claim; all of its own when none are named. */
      readonly profiles?: readonly string[];
    }
  | { readonly kind: 'file'; readonly target: Target };

/** What is up and reachable after everything was tried. */
export type Examined = {
  readonly target: Target;
  readonly cast: Cast;
  readonly codec: SearchKeyCodec;
  stop(): Promise<void>;
};

/** Everything that is up and reachable before the first scenario. */
export type Prepared = Examined &
  Omit<OpenDriver, 'stop'> & {
    /** Whether the target forgets when asked; one that does not must never see a pupil again. */
    readonly isForgetful: boolean;
  };

/** What trying everything needs. */
export type ExamineOptions = {
  readonly chosen: Chosen;
  readonly law: Law;
  readonly recorder: Recorder;
  readonly onFailure: (error: unknown) => void;
};

/** What preparing needs. */
export type PrepareOptions = ExamineOptions & Pick<OpenDriverOptions, 'person' | 'folder'>;

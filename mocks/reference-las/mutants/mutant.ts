import type { Las } from '../las.ts';
import type { ReleaseName } from '../wire/releases.ts';

/** The reference LAS with one fault that a real vendor might make. */
export type Mutant = {
  readonly name: string;
  /** What it does wrong, in one sentence. */
  readonly does: string;
  /** The requirements that the fault is about. */
  readonly breaks: readonly string[];
  /** The requirements that cannot but fail with it, each with the reason. */
  readonly alsoBreaks: Readonly<Record<string, string>>;
  /** Where it shows, if not in every profile that the requirements bind. */
  readonly profiles?: readonly string[];
  /** The release in which it is tried, if not in '22. */
  readonly release?: ReleaseName;
  readonly change: (las: Las) => Las;
};

import type fc from 'fast-check';
import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { Profile } from '#dossier/pack.ts';
import type { Entry } from '#evidence/entry.ts';
import type { Feature, PlannedScenario } from '#evidence/plan.ts';
import type { School } from '#exchange/school.ts';
import type { ScenarioWorld } from '#steps/world.ts';
import type { SlicedRun } from '#verdict/judge-asked.ts';
import type { Text } from '#words/text.ts';
import type { CaseFinding } from './case-finding.ts';
import type { FuzzCase, FuzzKind, Part, WrittenCase } from './fuzz-case.ts';

/** What cases are drawn for. */
export type Ground = Part & {
  readonly dossierLaw: DossierLaw;
  readonly transfer: Profile;
  /** What the target claims besides. */
  readonly features: readonly Feature[];
  /** The school that sends the dossier. */
  readonly sender: School;
  /** The scenario that stands for all of them. */
  readonly scenario: PlannedScenario;
};

/** A kind of fuzzing: which cases there are, and how one is played. */
export interface Kind<Case extends FuzzCase = FuzzCase> {
  readonly name: FuzzKind;
  /** The feature, as folder/file, of which a scenario stands for every case of a role. */
  readonly feature: string;
  /** Gives the cases for a part of the target. */
  drawn(ground: Ground): fc.Arbitrary<Case>;
  /** Plays a case in a world that has begun. What the target does is on record; who could not be reached interrupts it. */
  play(world: ScenarioWorld, fuzzCase: Case): Promise<void>;
  /** Gives the requirements that it puts to the test besides those of its scenario. */
  asksBesides?(fuzzCase: Case): readonly string[];
  /** Requirements of which a breach fails the target here, though a qualification does no more than advise them. */
  readonly insistsOn?: readonly string[];
  /** Gives the requirements that a case puts to the test; those of its scenario when it says nothing. */
  asks?(fuzzCase: Case, ofScenario: readonly string[]): readonly string[];
  /** What it finds in the transcript besides what the checks of requirements find; pure. */
  judge?(entries: readonly Entry[], fuzzCase: Case, run: SlicedRun): readonly CaseFinding[];
  /** What cases touch of what there is to touch. */
  readonly coverage: {
    /** Of what, in the plural. */
    readonly of: Text;
    /** Gives everything that there is to touch. */
    all(grounds: readonly Ground[]): ReadonlySet<string>;
    touchedBy(fuzzCase: Case): Iterable<string>;
  };
  /** Gives a case as it is stored, and reads it back. */
  readonly written: { toJson(fuzzCase: Case): WrittenCase; fromJson(json: WrittenCase): Case };
  /** How large a case is, to tell how much smaller it became; any unit. */
  sizeOf(fuzzCase: Case): number;
}

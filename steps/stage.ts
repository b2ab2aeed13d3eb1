import type { Cast } from '#cast/cast.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Profile } from '#dossier/pack.ts';
import type { Driver, Glances } from '#driver/driver.ts';
import type { Limits } from '#evidence/entry.ts';
import type { Feature, PlannedScenario, Role } from '#evidence/plan.ts';
import type { Recorder } from '#evidence/recorder.ts';
import type { Conversation, NamedBy } from '#exchange/conversation/acts.ts';
import type { Malformed } from '#exchange/malformed/malformed.ts';
import type { SearchKey } from '#exchange/messages.ts';
import type { RegionalAgreement } from '#exchange/regional-agreement.ts';
import type { School } from '#exchange/school.ts';
import type { Text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';

/** A pupil at the sending school. */
export type LeasedPupil = { readonly pgn: string; readonly dossier: Dossier };

/** What a scenario may use until it ends. */
export type Lease = {
  /** By which the driver knows the pupil, also where the dossier does not tell it. */
  readonly pgn: string;
  readonly dossier: Dossier;
  readonly key: SearchKey;
  /** The key of a pupil that nobody has entered, and the PGN that it is of. */
  readonly otherKey: SearchKey;
  /** That pupil's number. */
  readonly otherPgn: string;
  /** Draws another dossier of the same kind, about this pupil; what its leaves are to say is told by their paths. */
  readonly drawDossier: (pgn: string, saying?: Readonly<Record<string, string>>) => Dossier;
  /** What kind of transfer it is. */
  readonly transfer: Profile;
  /** The categories that parents may keep back from it, and those that may not go along, as the driver names them. */
  readonly optionalCategories: readonly string[];
  readonly forbiddenCategories: readonly string[];
  readonly targetSchool: School;
  readonly counterpartSchool: School;
  /** Another delivery point of the counterpart school. */
  readonly secondDeliveryPoint: School;
  readonly otherSchool: School;
  /** From which the dossier was made, if it was. */
  readonly seed: number;
  /** Makes another pupil, with a dossier of the same profile. */
  readonly another: () => LeasedPupil;
};

/** What a scenario wants to be different about its pupil. */
export type LeaseChange = { readonly root?: XmlElement; readonly pgn?: string };

/** Which scenario cucumber is about to play. */
export type Cue = {
  readonly uri: string;
  readonly name: string;
  readonly role: string;
  readonly profile: string;
};

/** Everything that steps drive: the cast, the target and the record. Whoever runs cucumber sets it. */
export interface Stage {
  readonly cast: Cast;
  readonly recorder: Recorder;
  readonly limits: Limits;
  /** What the target claims besides its roles and profiles. */
  readonly features: readonly Feature[];
  /** Finds the planned scenario for what cucumber is about to play. */
  planned(cue: Cue): PlannedScenario;
  /**
   * Gets the pupil of a scenario that is about to begin into the target, where pupils get there through OSO; tells whether
   * the target forgot all others for that.
   */
  load(scenario: PlannedScenario): Promise<boolean>;
  /** Hands out a pupil with a dossier, and the schools, to a scenario. */
  lease(scenario: PlannedScenario): Promise<Lease>;
  /** Draws messages of which something is wrong, for a scenario that has leased a pupil. */
  drawMalformed(scenario: PlannedScenario, lease: Lease): readonly Malformed[];
  /** Hands a scenario that has leased a pupil the same one with another dossier, or under another PGN. */
  relet(scenario: PlannedScenario, lease: Lease, change: LeaseChange): Promise<Lease>;
  /** Puts elements into the part of a dossier at a path of local names, where the gegevensset has them. */
  laidIn(dossier: XmlElement, path: string, xml: string): XmlElement;
  /** Gives what a region agreed on, by the name of the preset; throws for one that is not there. */
  agreementNamed(name: string): RegionalAgreement;
  /** Draws a conversation for a part of the target from a seed: a small one, in which it is asked something in the end. */
  conversationFor(part: { readonly role: Role; readonly by: NamedBy }, seed: number): Conversation;
  /** Gives the driver, with everything that is asked of it on record under this scenario. */
  driverFor(scenario: PlannedScenario): Driver;
  /**
   * The driver for looking until something is there. That is not on record, as how often one has to look is a matter of
   * chance; who has seen it looks once more by `driverFor`.
   */
  readonly glances: Glances;
  /** Gives the question that somebody before the screen is asked for a requirement; throws for one without. */
  questionOf(requirement: string): string;
  /** Why nothing more may be played, if so. */
  halted(): Text | undefined;
  /** Why there is no more time for the scenario under way, if so. */
  overtime(): Text | undefined;
  /** Whether there is no more time for the run: what has not begun is not begun any more. */
  isRunOver(): boolean;
  /** Told of a failure that is ours. */
  onFailure(error: unknown): void;
}

let current: Stage | undefined;

/** Sets the stage for the scenarios that are played next. */
export function enterStage(stage: Stage): void {
  current = stage;
}

/** Gives the stage; throws when nobody has set one. */
export function currentStage(): Stage {
  if (!current) throw new Error('No stage is set: scenarios are played by "oso-keur run" only');
  return current;
}

/** The part of the target in an exchange: it sends the dossier (bron) or receives it (doel). */
export type Role = 'bron' | 'doel';

/** One scenario to be played for one role and profile; its key is feature/scenario/role/profile, as slugs. */
export type PlannedScenario = {
  readonly key: string;
  readonly name: string;
  readonly feature: string;
  readonly role: Role;
  readonly profile: string;
  readonly requirements: readonly string[];
};

/** What a run is going to play, in order, frozen before it begins. */
export type Plan = {
  readonly release: string;
  readonly gegevensset: string;
  readonly roles: readonly Role[];
  readonly profiles: readonly string[];
  readonly scenarios: readonly PlannedScenario[];
};

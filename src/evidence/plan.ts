/** The part of the target in an exchange: it sends the dossier (bron) or receives it (doel). */
export type Role = 'bron' | 'doel';

/** Both roles. */
export const allRoles = ['bron', 'doel'] as const satisfies readonly Role[];

/** What a LAS may offer and need not: nobody judges what it does not claim. */
export type Feature = (typeof allFeatures)[number];

/** Every feature, as a target file names it. That of the samenwerkingsverband is claimed by its profiles. */
export const allFeatures = [
  'aanvraagdatum',
  'delivery-point',
  'feedback',
  'storable-parts',
  'revocation-list',
  'regional-platform',
] as const;

/** One scenario to be played for one role and profile; its key is feature/scenario/role/profile, as slugs. */
export type PlannedScenario = {
  readonly key: string;
  readonly name: string;
  readonly feature: string;
  readonly role: Role;
  readonly profile: string;
  readonly requirements: readonly string[];
  /** How much of what is optional the dossier that goes round has; `extreme` is as nobody would write one. */
  readonly size: 'any' | 'full' | 'extreme';
};

/** Data that a verdict is reached by: the same digest (SHA-256, whatever the order of keys) is the same data. */
export type LawData = {
  readonly name: 'requirements' | 'assumptions' | 'exchange' | 'gegevensset';
  /** That of the suite, where the data come with it; else the release, or the version of the gegevensset. */
  readonly version: string;
  readonly digest: string;
};

/** What a run is going to play, in order, and by what it will be judged, frozen before it begins. */
export type Plan = {
  readonly release: string;
  readonly gegevensset: string;
  readonly law: readonly LawData[];
  readonly roles: readonly Role[];
  readonly profiles: readonly string[];
  readonly features: readonly Feature[];
  /** The requirements and scenario keys to which the run was restricted; absent when all of it is played. */
  readonly only?: readonly string[];
  readonly scenarios: readonly PlannedScenario[];
};

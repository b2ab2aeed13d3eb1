/** What a kind of transfer means: its overdrachtsoort and the sectors it goes between. */
export type Profile = {
  readonly overdrachtsoort: string;
  readonly from: 'PO' | 'VO';
  readonly to: 'PO' | 'VO';
};

/** One year of the gegevensset, as far as it is data by now. Paths are of local names, without positions. */
export type Pack = {
  readonly version: string;
  readonly namespace: string;
  readonly root: string;
  readonly validatieversie: string;
  /** The leaves that tell of the sending system instead of the pupil, so that they differ between systems. */
  readonly sendersOwn: readonly string[];
  readonly attachmentElement: string;
  readonly pgnElements: readonly string[];
  readonly profiles: Readonly<Record<string, Profile>>;
};

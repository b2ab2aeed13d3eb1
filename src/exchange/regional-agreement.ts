/**
 * What a region agreed about when a dossier goes from a primary to a secondary school, in days as xs:date writes them;
 * scenarios play its acts in their order.
 */
export type RegionalAgreement = {
  readonly name: string;
  /** Whether the new school asks before its pupils are placed, or after. */
  readonly asks: 'before placement' | 'after placement';
  readonly seenByParentsOn: string;
  /** When the new school asks for the first time. */
  readonly askedOn: string;
  readonly readyOn: string;
  readonly enrolmentClosesOn: string;
  readonly placedOn: string;
  readonly source: string;
  readonly assumptions: readonly string[];
};

import type { School } from './school.ts';

/** A pupil of the published test school, and what it answers about it, as `schemas/test-school.json` tells. */
export type TestPupil = {
  readonly pgn: string;
  readonly profile: string;
  readonly answers: 'dossier' | 'not-available' | 'not-retrievable';
  readonly isFull?: true;
  /** The year in the namespace of a dossier that is no longer valid. */
  readonly year?: number;
  /** ISO 8601. */
  readonly readySince?: string;
  /** Elements that only who names an aanvraagdatum gets. */
  readonly addedLater?: readonly string[];
  readonly koppelsleutel?: string;
  readonly source: string;
};

/** The published test school (assumption A22-85). */
export type TestSchool = {
  readonly school: School;
  /** Where who develops takes part within the BRIN of the test school. */
  readonly visitor: School;
  readonly pupils: readonly TestPupil[];
  readonly assumptions: readonly string[];
};

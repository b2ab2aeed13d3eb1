import type { Element } from '../xml/element.ts';

/** What a documentRequest comes to: a dossier, or a result that says why not. */
export type Outcome = {
  readonly resultaat: string;
  readonly dossier?: Element;
};

/** Why a dossier is not delivered although the session is valid. */
export type Objection =
  | 'unknown-pupil'
  | 'not-made-ready'
  | 'not-inspected'
  | 'no-consent'
  | 'not-changed'
  | 'other-version';

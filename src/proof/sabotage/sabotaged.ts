/** A part of the judge that was put out of action, and whether the proof noticed. */
export type Sabotaged = {
  readonly kind: 'check' | 'keyword';
  readonly name: string;
  readonly isNoticed: boolean;
};

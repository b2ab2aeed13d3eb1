/** What a badge ends in. */
export type Ends = { readonly isRound: boolean; readonly isNotched: boolean };

/** Draws the outline of a badge of 28 high. */
export function outline(width: number, { isRound, isNotched }: Ends): string {
  const left = isRound ? 'M14 1A13 13 0 0 0 14 27' : 'M1 1V27';
  if (isNotched) return `${left}H${width - 1}L${width - 10} 14L${width - 1} 1Z`;
  return isRound ? `${left}H${width - 14}A13 13 0 0 0 ${width - 14} 1Z` : `${left}H${width - 1}V1Z`;
}

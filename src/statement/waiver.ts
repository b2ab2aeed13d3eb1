import type { RunRecord } from '#verdict/record.ts';

/** A known issue that does not count against a product, through the day `until`. */
export type Waiver = {
  readonly requirement: string;
  readonly reason: string;
  readonly by: string;
  readonly until: string;
};

/** Reads the waivers that a verdict needed, where the record tells of them. */
export function waiversOf(record: RunRecord): readonly Waiver[] {
  // Records of older versions do not tell.
  const { waivers = [] } = record as { readonly waivers?: readonly (Waiver & Use)[] };
  return waivers
    .filter(({ use }) => use === undefined || use === 'used')
    .map(({ requirement, reason, by, until }) => ({ requirement, reason, by, until }));
}

type Use = { readonly use?: 'used' | 'unused' | 'open' };

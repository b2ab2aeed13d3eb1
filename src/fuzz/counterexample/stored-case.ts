import type { ToldFinding } from '../campaign/campaign-record.ts';
import type { WrittenCase } from '../fuzz-case.ts';

/** A case that failed, as `case.json` holds it: how it was found, what it breaks, and everything that is played. */
export type StoredCase = { readonly format: 1 } & Omit<
  ToldFinding,
  'number' | 'folder' | 'count'
> & {
    /** As its kind writes it. */
    readonly case: WrittenCase;
  };

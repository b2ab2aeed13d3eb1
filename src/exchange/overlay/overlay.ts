import type { Release } from '../release.ts';

/** Somebody's word that an assumption is right. */
export type Confirmation = {
  readonly id: string;
  readonly isConfirmed: true;
  /** Who says so. */
  readonly by: string;
  /** By what it is known. */
  readonly note: string;
};

/** What a user lays over our data of the exchange; messages, types, results and so on replace ours by name. */
export type ExchangeOverlay = {
  readonly messages: Partial<Release>;
  readonly confirmations: readonly Confirmation[];
};

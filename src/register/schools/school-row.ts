import type { Sector } from '../database/tables.ts';

/** One line of a school list, read and found right. */
export type SchoolRow = {
  readonly code: string;
  readonly brin: string;
  readonly vestiging: string;
  readonly name: string;
  readonly sector: Sector;
  readonly place: string;
  readonly swv: string | null;
  readonly region: string | null;
  readonly supplier: string | null;
  readonly oin: string | null;
  readonly product: string | null;
  readonly version: string | null;
  /** From when it uses the product, and is in the register if it was not. */
  readonly from: string;
  /** From when it is closed; null where it is open, undefined where the list does not tell. */
  readonly closed: string | null | undefined;
};

/** The columns of a school list; those that may be left out or empty are told so. */
export const schoolColumns = {
  brin: { isNeeded: true },
  vestiging: { isNeeded: false },
  naam: { isNeeded: true },
  sector: { isNeeded: true },
  plaats: { isNeeded: true },
  swv: { isNeeded: false },
  regio: { isNeeded: false },
  leverancier: { isNeeded: false },
  oin: { isNeeded: false },
  product: { isNeeded: false },
  versie: { isNeeded: false },
  vanaf: { isNeeded: false },
  gesloten: { isNeeded: false },
} as const satisfies Readonly<Record<string, { readonly isNeeded: boolean }>>;

/** The name of a column of a school list. */
export type SchoolColumn = keyof typeof schoolColumns;

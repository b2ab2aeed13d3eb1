import type { PersonRole } from '../database/tables.ts';

/** Who acts on the register, as its token tells. */
export type Person = { readonly id: number; readonly handle: string; readonly role: PersonRole };

import type { PersonRole } from '../database/tables.ts';

/** Who acts on the register, as a token or a session tells: of the service desk, of one supplier or of one school. */
export type Person = { readonly id: number; readonly handle: string } & (
  | { readonly role: 'desk' | 'lead' }
  | { readonly role: 'supplier'; readonly supplierId: number }
  | { readonly role: 'school'; readonly schoolId: number }
);

/** The columns of which a person is made. */
export const personColumns = ['id', 'handle', 'role', 'schoolId', 'supplierId'] as const;

/** Makes a person of a row; the database sees to it that who is of a school or supplier has one. */
export function personIn({ id, handle, role, schoolId, supplierId }: PersonRow): Person {
  if (role === 'school') return { id, handle, role, schoolId: schoolId ?? 0 };
  if (role === 'supplier') return { id, handle, role, supplierId: supplierId ?? 0 };
  return { id, handle, role };
}

type PersonRow = {
  readonly id: number;
  readonly handle: string;
  readonly role: PersonRole;
  readonly schoolId: number | null;
  readonly supplierId: number | null;
};

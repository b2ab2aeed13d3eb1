import type { StatementKind } from '../kind.ts';

/** The one thing that a key may sign: statements of one kind, or status lists. */
export type KeyUse = StatementKind | 'status';

/** The `typ` in the protected header of what is signed with each use. */
export const tokenTypes: Readonly<Record<KeyUse, string>> = {
  'self-declared': 'oso-keur-self-declared-statement+jws',
  attested: 'oso-keur-attested-statement+jws',
  status: 'oso-keur-status-list+jws',
};

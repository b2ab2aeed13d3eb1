/**
 * Both kinds of statement: *self-declared*, where a supplier ran it itself, and *attested*, where the service desk did.
 *
 * Neither can pass for the other. The kind stands in the protected header (`typ`), in the content (`kind`) and beside
 * the key in the trust file (`use`), and all three must agree; who signs decides about the first two only.
 */
export const statementKinds = ['self-declared', 'attested'] as const;

/** One of them. */
export type StatementKind = (typeof statementKinds)[number];

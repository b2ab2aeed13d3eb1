import type { RefusalKind } from '#register/refusal.ts';

/** With which status HTTP says that something is not done. */
export const refusalStatuses = {
  unknown: 404,
  forbidden: 403,
  invalid: 400,
  refused: 422,
} as const satisfies Readonly<Record<RefusalKind, number>>;

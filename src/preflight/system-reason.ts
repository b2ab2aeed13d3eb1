/** Says why the system would not do something: by its code, as ENOENT, where it has one. */
export function systemReason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

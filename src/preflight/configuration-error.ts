/** What the user has to mend before anything can run; its message is one sentence that says so. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

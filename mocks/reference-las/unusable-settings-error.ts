/** The LAS cannot start as it was told to; says what is needed instead. */
export class UnusableSettingsError extends Error {
  override readonly name = 'UnusableSettingsError';
}

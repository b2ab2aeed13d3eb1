/** Says what went wrong on a connection: TLS errors by their code, as Node tells them with a place in its own source. */
export function whyBroken(error: Error): string {
  const code = codeOf(error);
  return code !== '' && /:error:/.test(error.message) ? code : error.message;
}

/** Gives the code of an error; empty when it has none. */
export function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

/** Gives the charset that a Content-Type header names; undefined when it names none. */
export function charsetIn(contentType: string | undefined): string | undefined {
  return /charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1];
}

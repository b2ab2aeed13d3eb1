/** A message as a link for a mail program. */
export type MailLink = {
  readonly href: string;
  /** Whether the text goes along; where it does not fit it has to be copied. */
  readonly hasBody: boolean;
};

/** More than this some browsers and mail programs cut off. */
const longest = 1900;

/**
 * Makes a link that opens a message in a mail program (RFC 6068). To several organisations at once it goes by bcc, so
 * that they do not see each other. Gives nothing where even the addresses do not fit.
 */
export function mailLink({
  to,
  subject,
  body,
}: {
  readonly to: readonly { readonly organisation: string; readonly email: string }[];
  readonly subject: string;
  readonly body: string;
}): MailLink | undefined {
  const addresses = to.map(({ email }) => encodeURIComponent(email).replaceAll('%40', '@'));
  const isOne = new Set(to.map(({ organisation }) => organisation)).size === 1;
  const all = addresses.join(',');
  const bare = isOne
    ? `mailto:${all}?subject=${encodeURIComponent(subject)}`
    : `mailto:?bcc=${all}&subject=${encodeURIComponent(subject)}`;
  const whole = `${bare}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  if (to.length === 0 || bare.length > longest) return undefined;
  return whole.length > longest ? { href: bare, hasBody: false } : { href: whole, hasBody: true };
}

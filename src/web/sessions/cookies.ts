/**
 * The cookies of the pages. Each is of this host only (`__Host-`), goes over TLS only and is seen by no script;
 * browsers take one without TLS as well from this machine itself.
 */
import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/**
 * What each cookie is for: who is signed in, whose forms are whose before that, which language, and a sign-in under
 * way elsewhere.
 */
export type CookieName = 'session' | 'visit' | 'language' | 'elsewhere';

const names: Readonly<Record<CookieName, string>> = {
  session: '__Host-oso-session',
  visit: '__Host-oso-visit',
  language: '__Host-oso-language',
  elsewhere: '__Host-oso-elsewhere',
};

const options = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;

/** Gives what a browser sent. */
export function readCookie(context: Context, name: CookieName): string | undefined {
  return getCookie(context, names[name]);
}

/** Lets a browser keep something, until it is closed unless a time is given. */
export function writeCookie(
  context: Context,
  name: CookieName,
  { value, maxAge }: { readonly value: string; readonly maxAge?: number },
): void {
  setCookie(context, names[name], value, { ...options, ...(maxAge !== undefined && { maxAge }) });
}

/** Lets a browser forget something. */
export function dropCookie(context: Context, name: CookieName): void {
  deleteCookie(context, names[name], options);
}

/**
 * Gives what ties forms to this browser: its session, or before that a number of its own, which it is given when it
 * has none.
 */
export function secretOfForms(context: Context): string {
  const known = knownSecretOfForms(context);
  if (known !== undefined) return known;
  const value = randomBytes(32).toString('base64url');
  writeCookie(context, 'visit', { value });
  return value;
}

/** The same, of a browser that must have it already. */
export function knownSecretOfForms(context: Context): string | undefined {
  return readCookie(context, 'session') ?? readCookie(context, 'visit');
}

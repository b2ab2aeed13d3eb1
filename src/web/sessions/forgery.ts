/**
 * Whether a form is one of ours, sent from one of our pages. Both must hold:
 *
 * 1. The browser says that it comes from this site: by Sec-Fetch-Site, by Origin, or by both. What says neither is
 *    no browser.
 * 2. The form carries the token that follows from this browser's own secret cookie, which no other site can read or
 *    set.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { Refusal } from '#register/refusal.ts';
import { text } from '#words/text.ts';
import { knownSecretOfForms } from './cookies.ts';

/** The field of a form that carries its token. */
export const tokenField = 'csrf';

/** Gives the token of every form that is shown to the browser with this secret. */
export function formToken(secret: string): string {
  return createHmac('sha256', secret).update('form').digest('base64url');
}

/** Lets a form pass. @throws Refusal when it is not one of ours. */
export function assertOurs(
  context: Context,
  { token, origin }: { readonly token: unknown; readonly origin: string },
): void {
  const secret = knownSecretOfForms(context);
  if (!isFromHere(context, origin)) throw notOurs;
  if (secret === undefined || typeof token !== 'string') throw notOurs;
  if (!isSame(token, formToken(secret))) throw notOurs;
}

function isFromHere(context: Context, origin: string): boolean {
  const [site, from] = [context.req.header('Sec-Fetch-Site'), context.req.header('Origin')];
  if (site === undefined && from === undefined) return false;
  return (site ?? 'same-origin') === 'same-origin' && (from ?? origin) === origin;
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

const notOurs = new Refusal(
  'forbidden',
  text(
    'Dit formulier kwam niet van een pagina van deze site, of is te oud: open de pagina opnieuw, en verstuur het dan',
    'This form did not come from a page of this site, or is too old: open the page again, and send it then',
  ),
);

import { personWithEmail } from '#register/people/signing-in/person-with-email.ts';
import { Refusal } from '#register/refusal.ts';
import { text } from '#words/text.ts';
import { dropCookie, readCookie, writeCookie } from '../../sessions/cookies.ts';
import { Oidc, type OidcChecks } from '../../sessions/oidc.ts';
import type { WebOptions } from '../../web-options.ts';
import { open, type Route } from '../route.ts';
import type { Visit } from '../visit.ts';
import { enter } from './enter.ts';

const pathBack = '/aanmelden/elders/terug';

/** Signing in at one's own organisation, where that was set up. */
export function elsewhereRoutes({ oidc: settings }: WebOptions): readonly Route[] {
  if (!settings) return [];
  const oidc = new Oidc(settings);
  return [
    open({
      method: 'get',
      path: '/aanmelden/elders',
      limit: 'sign-in',
      answer: (visit) => leave(visit, oidc),
    }),
    open({
      method: 'get',
      path: pathBack,
      limit: 'sign-in',
      answer: (visit) => comeBack(visit, oidc),
    }),
  ];
}

type Kept = OidcChecks & { readonly back?: string | undefined };

const tenMinutes = 600;

async function leave({ context, origin, query }: Visit, oidc: Oidc): Promise<Response> {
  const { to, checks } = await oidc.begin(`${origin}${pathBack}`);
  const kept = { ...checks, back: query('naar') } satisfies Kept;
  const value = Buffer.from(JSON.stringify(kept)).toString('base64url');
  writeCookie(context, 'elsewhere', { value, maxAge: tenMinutes });
  return context.redirect(to.href, 303);
}

async function comeBack(visit: Visit, oidc: Oidc): Promise<Response> {
  const { context, origin, register } = visit;
  const kept = keptIn(readCookie(context, 'elsewhere'));
  dropCookie(context, 'elsewhere');
  if (!kept) throw notUnderWay;
  const { search } = new URL(context.req.url);
  const email = await oidc.finish(new URL(`${origin}${pathBack}${search}`), kept);
  const person = await personWithEmail(register, email);
  return enter(visit, { person, back: kept.back });
}

/** A browser can send anything: what does not fit is no sign-in that is under way. */
function keptIn(cookie: string | undefined): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString('utf8'));
    const { state, nonce, verifier, back } = kept as Record<string, unknown>;
    if (typeof state !== 'string' || typeof nonce !== 'string' || typeof verifier !== 'string') {
      return undefined;
    }
    return { state, nonce, verifier, ...(typeof back === 'string' && { back }) };
  } catch {
    return undefined;
  }
}

const notUnderWay = new Refusal(
  'forbidden',
  text(
    'Dit aanmelden is al af, of duurde te lang: begin opnieuw bij "Aanmelden"',
    'This signing in is done already, or took too long: begin again at "Sign in"',
  ),
);

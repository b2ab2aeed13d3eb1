import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Refusal, type RefusalKind } from '#register/refusal.ts';
import { type Text, text } from '#words/text.ts';
import { errorPage } from '../look/error-page.tsx';
import type { Page } from '../look/page.ts';
import { refusalStatuses } from '../refusal-statuses.ts';
import { addressOf } from '../sessions/address.ts';
import { assertOurs, tokenField } from '../sessions/forgery.ts';
import { safeHeaders } from '../sessions/headers.ts';
import { countsAll, type Limits, TooMuch } from '../sessions/limits.ts';
import type { OpenStreams } from '../sessions/open-streams.ts';
import type { WebOptions } from '../web-options.ts';
import { allRoutes } from './all.ts';
import { makeVisit, visitOf, withForm } from './make-visit.ts';
import type { Route } from './route.ts';
import type { Visit } from './visit.ts';

/** What is kept between requests. */
type Kept = { readonly limits: Limits; readonly streams: OpenStreams };

/**
 * Makes every page of `all.ts`, each behind what must never be forgotten: limits, who may, forms that are ours,
 * errors as pages.
 */
export function makePages(web: WebOptions, { limits, streams }: Kept): Hono {
  const pages = new Hono();
  pages.use(safeHeaders({ isTls: web.publicUrl?.protocol === 'https:' }));
  pages.use(countsAll(limits, web));
  for (const route of allRoutes(web, streams)) {
    if (route.method === 'post') pages.post(route.path, limitOf(web, route));
    pages.on(route.method.toUpperCase(), route.path, (context) =>
      enter(context, { web, route, limits }),
    );
  }
  pages.notFound((context) => tell(context, web, { ...notThere, status: 404 }));
  pages.onError((error, context) => tellError(error, context, web));
  return pages;
}

/** A form without a file. */
const usualBytes = 64 * 1024;

function limitOf(web: WebOptions, { largestBytes: maxSize = usualBytes }: Route) {
  const onError = (context: Context) => tell(context, web, { ...tooLarge, status: 413 });
  return bodyLimit({ maxSize, onError });
}

type Entering = { readonly web: WebOptions; readonly route: Route; readonly limits: Limits };

async function enter(context: Context, { web, route, limits }: Entering): Promise<Response> {
  if (route.limit !== undefined) {
    await limits.count(route.limit, addressOf(context, web.isBehindProxy === true));
  }
  const visit = await makeVisit(context, web);
  if (route.who !== 'anybody') {
    const { person } = visit;
    if (!person) return turnAway(visit, route);
    if (!route.who.includes(person.role)) throw notForYou;
  }
  if (route.method === 'get') return route.answer(visit);
  const sent = await readForm(context);
  assertOurs(context, { token: sent.get(tokenField), origin: visit.origin });
  return route.answer(withForm(visit, sent));
}

/** What is no form is one with nothing in it. */
async function readForm(context: Context): Promise<FormData> {
  return context.req.formData().catch(() => new FormData());
}

function turnAway(visit: Visit, { method, isStream }: Route): Response {
  if (method === 'post' || isStream) throw signInFirst;
  const { pathname, search } = new URL(visit.context.req.url);
  return visit.goTo(`/aanmelden?naar=${encodeURIComponent(pathname + search)}`);
}

async function tellError(error: unknown, context: Context, web: WebOptions): Promise<Response> {
  if (error instanceof Refusal) return tell(context, web, refusalPage(error));
  if (error instanceof TooMuch) {
    context.header('Retry-After', String(error.seconds));
    return tell(context, web, { ...tooMuch(error.seconds), status: 429 });
  }
  web.onFailure(error);
  return tell(context, web, { ...ourFault, status: 500 });
}

type Told = { readonly title: Text; readonly said: Text; readonly status: Page['status'] & number };

async function tell(context: Context, web: WebOptions, told: Told): Promise<Response> {
  // When it is the database that failed, a page that tells so must not ask it anything.
  const isOurs = told.status === 500;
  const visit = isOurs ? visitOf(context, { web }) : await makeVisit(context, web);
  return visit.page(errorPage(visit, told));
}

function refusalPage({ kind, said }: Refusal): Told {
  return { title: titles[kind], said, status: refusalStatuses[kind] };
}

const titles: Readonly<Record<RefusalKind, Text>> = {
  unknown: text('Niet gevonden', 'Not found'),
  forbidden: text('Geen toegang', 'No access'),
  invalid: text('Dit klopt nog niet', 'This is not right yet'),
  refused: text('Dit kan nu niet', 'This cannot be done now'),
};

const notThere = {
  title: text('Deze pagina is er niet', 'There is no such page'),
  said: text(
    'Misschien klopt het adres niet, of bestaat de pagina niet meer. Begin bij het overzicht van scholen.',
    'Perhaps the address is wrong, or the page is gone. Begin at the list of schools.',
  ),
};

const tooLarge = {
  title: text('Dit is te groot', 'This is too large'),
  said: text(
    'Wat u stuurde is groter dan hier mag. Stuur een kleiner bestand.',
    'What you sent is larger than may be. Send a smaller file.',
  ),
};

function tooMuch(seconds: number) {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  const [nl, en] =
    minutes === 1 ? ['1 minuut', '1 minute'] : [`${minutes} minuten`, `${minutes} minutes`];
  return {
    title: text('Even wachten', 'Please wait'),
    said: text(
      `Er kwamen te veel verzoeken achter elkaar. Probeer het over ${nl} opnieuw.`,
      `Too many requests came one after another. Try again in ${en}.`,
    ),
  };
}

const ourFault = {
  title: text('Er ging iets mis bij ons', 'Something went wrong on our side'),
  said: text(
    'Het ligt niet aan u, en er is niets veranderd. Probeer het later opnieuw. Blijft het misgaan, neem dan contact op met de servicedesk.',
    'It is not your fault, and nothing has changed. Try again later. If it goes on, contact the service desk.',
  ),
};

const notForYou = new Refusal(
  'forbidden',
  text(
    'Deze pagina is voor een andere rol dan die van u.',
    'This page is for another role than yours.',
  ),
);

const signInFirst = new Refusal(
  'forbidden',
  text(
    'U bent niet aangemeld, of uw sessie is voorbij. Meld u aan, en doe het dan opnieuw.',
    'You are not signed in, or your session has ended. Sign in, and do it again.',
  ),
);

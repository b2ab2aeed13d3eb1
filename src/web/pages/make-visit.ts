import type { Context } from 'hono';
import { perform } from '#register/operations/perform.ts';
import type { Person } from '#register/people/person.ts';
import { personInSession } from '#register/people/signing-in/session.ts';
import { renderPage } from '../look/layout.tsx';
import { readCookie, secretOfForms } from '../sessions/cookies.ts';
import { formToken } from '../sessions/forgery.ts';
import type { WebOptions } from '../web-options.ts';
import type { Visit } from './visit.ts';

/** Makes of a request a visit, without the form that came with it. */
export async function makeVisit(context: Context, web: WebOptions): Promise<Visit> {
  const secret = readCookie(context, 'session');
  const person = secret === undefined ? undefined : await personInSession(web.register, secret);
  return visitOf(context, { web, person });
}

/** Makes a visit of a request of which it is known who asks; it asks the register nothing. */
export function visitOf(
  context: Context,
  { web, person }: { readonly web: WebOptions; readonly person?: Person | undefined },
): Visit {
  const { register } = web;
  const language = readCookie(context, 'language') === 'en' ? 'en' : 'nl';
  const visit: Visit = {
    context,
    web,
    register,
    language,
    person,
    origin: originOf(context, web),
    say: (text) => text[language],
    query: (name) => filled(context.req.query(name)),
    part: (name) => context.req.param(name) ?? '',
    field: () => undefined,
    file: () => undefined,
    formToken: () => formToken(secretOfForms(context)),
    ask: (name, input) => perform(register, { name, input, by: person }),
    page: async (page) => context.html(await renderPage(visit, page), page.status ?? 200),
    goTo: (path) => context.redirect(path, 303),
  };
  return visit;
}

/** The same visit, with the form that was sent. */
export function withForm(visit: Visit, sent: FormData): Visit {
  return {
    ...visit,
    field: (name) => {
      const value = sent.get(name);
      return typeof value === 'string' ? filled(value) : undefined;
    },
    file: (name) => {
      const value = sent.get(name);
      return value instanceof File ? value : undefined;
    },
  };
}

function originOf(context: Context, { publicUrl }: WebOptions): string {
  return publicUrl?.origin ?? new URL(context.req.url).origin;
}

function filled(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === '' ? undefined : trimmed;
}

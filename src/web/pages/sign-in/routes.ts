import { endSession } from '#register/people/signing-in/session.ts';
import { dropCookie, readCookie, writeCookie } from '../../sessions/cookies.ts';
import { Limits, usualLimits } from '../../sessions/limits.ts';
import type { WebOptions } from '../../web-options.ts';
import { isPathOfOurs } from '../navigation.ts';
import { open, type Route } from '../route.ts';
import { elsewhereRoutes } from './elsewhere.ts';
import { linkRoutes } from './link.tsx';
import { ownPasswordRoutes } from './own-password.tsx';
import { passwordRoutes } from './password.tsx';

/** Signing in and out, one's own password, and the language. */
export function signInRoutes(web: WebOptions): readonly Route[] {
  const limits = new Limits(web.limits ?? usualLimits);
  return [
    ...passwordRoutes(limits),
    ...linkRoutes,
    ...ownPasswordRoutes(limits),
    ...elsewhereRoutes(web),
    signOut,
    language,
  ];
}

const signOut = open({
  method: 'post',
  path: '/afmelden',
  answer: async ({ context, register, goTo }) => {
    const secret = readCookie(context, 'session');
    if (secret !== undefined) await endSession(register, secret);
    dropCookie(context, 'session');
    return goTo('/');
  },
});

const yearSeconds = 365 * 86_400;

/** Which language somebody reads changes nothing that is kept, so a link will do. */
const language = open({
  method: 'get',
  path: '/taal/:language{nl|en}',
  answer: ({ context, part, query, goTo }) => {
    writeCookie(context, 'language', { value: part('language'), maxAge: yearSeconds });
    const to = query('naar') ?? '/';
    return goTo(isPathOfOurs(to) ? to : '/');
  },
});

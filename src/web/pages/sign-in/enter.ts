import type { Person } from '#register/people/person.ts';
import { startSession } from '#register/people/signing-in/session.ts';
import { readCookie, writeCookie } from '../../sessions/cookies.ts';
import { pathBack } from '../navigation.ts';
import type { Visit } from '../visit.ts';

/** Signs somebody in: a new session in place of the one before, and on to where they were going. */
export async function enter(
  { context, register, goTo }: Visit,
  { person, back }: { readonly person: Person; readonly back?: string | undefined },
): Promise<Response> {
  const instead = readCookie(context, 'session');
  const value = await startSession(register, { person, instead });
  writeCookie(context, 'session', { value });
  return goTo(pathBack(back, person.role));
}

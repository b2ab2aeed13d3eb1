import { changePassword, hasPassword } from '#register/people/signing-in/change-password.ts';
import { Refusal } from '#register/refusal.ts';
import { text } from '#words/text.ts';
import { Input, PostForm } from '../../look/forms.tsx';
import type { Piece } from '../../look/piece.ts';
import { Head, Notice } from '../../look/pieces.tsx';
import { readCookie } from '../../sessions/cookies.ts';
import type { Limits } from '../../sessions/limits.ts';
import { closed, type Route } from '../route.ts';
import type { SignedInVisit } from '../visit.ts';
import { chosenPassword, NewPassword } from './new-password.tsx';

const path = '/wachtwoord';
const who = ['school', 'supplier', 'desk', 'lead'] as const;

/** Changing one's own password, for who is signed in. */
export function ownPasswordRoutes(limits: Limits): readonly Route[] {
  return [
    closed({ method: 'get', path, who, answer: (visit) => passwordPage(visit) }),
    closed({
      ...{ method: 'post', path, who, limit: 'sign-in' },
      answer: (visit) => change(visit, limits),
    }),
  ];
}

async function change(visit: SignedInVisit, limits: Limits): Promise<Response> {
  const { register, person, field, context } = visit;
  // Who found a session open guesses here as little as who signs in.
  await limits.count('handle', person.handle);
  try {
    const session = readCookie(context, 'session') ?? '';
    const asked = { old: field('old') ?? '', password: chosenPassword(visit), session };
    await changePassword(register, asked, person);
    await limits.forgive('handle', person.handle);
    return await passwordPage(visit, 'changed');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return passwordPage(visit, error);
  }
}

async function passwordPage(
  visit: SignedInVisit,
  came?: Refusal | 'changed' | undefined,
): Promise<Response> {
  const { say, register, person, page } = visit;
  const isTheirs = await hasPassword(register, person);
  return page({
    title: words.title,
    status: came instanceof Refusal ? 400 : 200,
    body: (
      <div class="narrow">
        <Head title={say(words.title)} lead={say(isTheirs ? words.lead : words.none)} />
        {came instanceof Refusal && <Notice is="bad" title={say(came.said)} />}
        {came === 'changed' && (
          <Notice is="good" title={say(words.changed)}>
            <p>{say(words.othersEnded)}</p>
          </Notice>
        )}
        {isTheirs && came !== 'changed' && <ChangeForm visit={visit} />}
      </div>
    ),
  });
}

function ChangeForm({ visit }: { readonly visit: SignedInVisit }): Piece {
  const { say, person } = visit;
  return (
    <PostForm visit={visit} action={path}>
      <Input
        name="handle"
        label={say(words.handle)}
        value={person.handle}
        autocomplete="username"
        isFixed
      />
      <Input
        name="old"
        label={say(words.old)}
        type="password"
        autocomplete="current-password"
        isNeeded
      />
      <NewPassword visit={visit} />
      <button type="submit">{say(words.change)}</button>
    </PostForm>
  );
}

const words = {
  title: text('Uw wachtwoord', 'Your password'),
  lead: text(
    'Kies een nieuw wachtwoord. Waar u verder nog aangemeld bent, wordt u afgemeld.',
    'Choose a new password. Wherever else you are signed in, you will be signed out.',
  ),
  none: text(
    'U hebt hier geen wachtwoord: u meldt zich aan bij uw eigen organisatie, en verandert het daar.',
    'You have no password here: you sign in at your own organisation, and change it there.',
  ),
  handle: text('Uw gebruikersnaam', 'Your user name'),
  old: text('Oud wachtwoord', 'Old password'),
  change: text('Wachtwoord veranderen', 'Change the password'),
  changed: text('Uw wachtwoord is veranderd', 'Your password has been changed'),
  othersEnded: text(
    'Waar u verder nog aangemeld was, bent u nu afgemeld.',
    'Wherever else you were signed in, you are signed out now.',
  ),
} as const;

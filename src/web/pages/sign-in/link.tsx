import { linkHolder } from '#register/people/one-time-link.ts';
import { choosePassword, shortestPassword } from '#register/people/signing-in/choose-password.ts';
import { Refusal } from '#register/refusal.ts';
import { text } from '#words/text.ts';
import { Input, PostForm } from '../../look/forms.tsx';
import { Head, Notice } from '../../look/pieces.tsx';
import { open, type Route } from '../route.ts';
import type { Visit } from '../visit.ts';
import { enter } from './enter.ts';

/**
 * Choosing a password by a one-time link. Looking at it does not use it up: programs that guard a mailbox do so too.
 */
export const linkRoutes: readonly Route[] = [
  open({
    method: 'get',
    path: '/eenmalig/:secret',
    limit: 'sign-in',
    answer: (visit) => choosePage(visit),
  }),
  open({
    method: 'post',
    path: '/eenmalig/:secret',
    limit: 'sign-in',
    answer: (visit) => choose(visit),
  }),
];

async function choose(visit: Visit): Promise<Response> {
  const { register, part, field } = visit;
  try {
    const password = field('password') ?? '';
    if (password !== field('again')) throw notTheSame;
    const person = await choosePassword(register, { secret: part('secret'), password });
    return await enter(visit, { person });
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error;
    return choosePage(visit, error);
  }
}

async function choosePage(visit: Visit, refusal?: Refusal): Promise<Response> {
  const { say, register, part, page } = visit;
  const { handle } = await linkHolder(register, part('secret'));
  return page({
    title: words.title,
    status: refusal ? 400 : 200,
    body: (
      <div class="narrow">
        <Head title={say(words.title)} lead={say(words.lead)} />
        {refusal && <Notice is="bad" title={say(refusal.said)} />}
        <PostForm visit={visit} action={`/eenmalig/${part('secret')}`}>
          <Input
            name="handle"
            label={say(words.handle)}
            value={handle}
            autocomplete="username"
            isFixed
          />
          <Input
            name="password"
            label={say(words.password)}
            hint={say(words.hint)}
            type="password"
            autocomplete="new-password"
            isNeeded
          />
          <Input
            name="again"
            label={say(words.again)}
            type="password"
            autocomplete="new-password"
            isNeeded
          />
          <button type="submit">{say(words.keep)}</button>
        </PostForm>
      </div>
    ),
  });
}

const notTheSame = new Refusal(
  'invalid',
  text('De twee wachtwoorden zijn niet gelijk', 'The two passwords are not the same'),
);

const words = {
  title: text('Kies een wachtwoord', 'Choose a password'),
  lead: text(
    'Deze link werkt één keer. Daarna meldt u zich aan met uw gebruikersnaam en dit wachtwoord.',
    'This link works once. After that you sign in with your user name and this password.',
  ),
  handle: text('Uw gebruikersnaam', 'Your user name'),
  password: text('Nieuw wachtwoord', 'New password'),
  hint: text(
    `Ten minste ${shortestPassword} tekens. Een zin van een paar woorden is goed te onthouden.`,
    `At least ${shortestPassword} characters. A sentence of a few words is easy to remember.`,
  ),
  again: text('Nog een keer', 'Once more'),
  keep: text('Bewaren en aanmelden', 'Keep and sign in'),
} as const;

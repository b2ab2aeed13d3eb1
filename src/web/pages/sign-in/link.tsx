import { linkHolder } from '#register/people/one-time-link.ts';
import { choosePassword } from '#register/people/signing-in/choose-password.ts';
import { Refusal } from '#register/refusal.ts';
import { text } from '#words/text.ts';
import { Input, PostForm } from '../../look/forms.tsx';
import { Head, Notice } from '../../look/pieces.tsx';
import { open, type Route } from '../route.ts';
import type { Visit } from '../visit.ts';
import { enter } from './enter.ts';
import { chosenPassword, NewPassword } from './new-password.tsx';

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
  const { register, part } = visit;
  try {
    const password = chosenPassword(visit);
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
          <NewPassword visit={visit} />
          <button type="submit">{say(words.keep)}</button>
        </PostForm>
      </div>
    ),
  });
}

const words = {
  title: text('Kies een wachtwoord', 'Choose a password'),
  lead: text(
    'Deze link werkt één keer. Daarna meldt u zich aan met uw gebruikersnaam en dit wachtwoord.',
    'This link works once. After that you sign in with your user name and this password.',
  ),
  handle: text('Uw gebruikersnaam', 'Your user name'),
  keep: text('Bewaren en aanmelden', 'Keep and sign in'),
} as const;

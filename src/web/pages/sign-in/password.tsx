import { checkPassword } from '#register/people/signing-in/check-password.ts';
import { Refusal } from '#register/refusal.ts';
import { text } from '#words/text.ts';
import { Input, PostForm } from '../../look/forms.tsx';
import type { Piece } from '../../look/piece.ts';
import { Head, Notice } from '../../look/pieces.tsx';
import type { Limits } from '../../sessions/limits.ts';
import { open, type Route } from '../route.ts';
import type { Visit } from '../visit.ts';
import { enter } from './enter.ts';

/** Signing in with handle and password. */
export function passwordRoutes(limits: Limits): readonly Route[] {
  return [
    open({ method: 'get', path: '/aanmelden', answer: (visit) => signInPage(visit) }),
    open({
      method: 'post',
      path: '/aanmelden',
      limit: 'sign-in',
      answer: (visit) => signIn(visit, limits),
    }),
  ];
}

async function signIn(visit: Visit, limits: Limits): Promise<Response> {
  const { register, field } = visit;
  const handle = (field('handle') ?? '').toLowerCase();
  await limits.count('handle', handle);
  try {
    const password = field('password') ?? '';
    const person = await checkPassword(register, { handle, password });
    await limits.forgive('handle', handle);
    return await enter(visit, { person, back: field('naar') });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return signInPage(visit, error);
  }
}

function signInPage(visit: Visit, refusal?: Refusal): Promise<Response> {
  const { say, query, field, page } = visit;
  const back = query('naar') ?? field('naar');
  return page({
    title: words.title,
    status: refusal ? 403 : 200,
    body: (
      <div class="narrow">
        <Head title={say(words.title)} lead={say(words.lead)} />
        {refusal && <Notice is="bad" title={say(refusal.said)} />}
        <Elsewhere visit={visit} back={back} />
        <PostForm visit={visit} action="/aanmelden">
          {back !== undefined && <input type="hidden" name="naar" value={back} />}
          <Input
            name="handle"
            label={say(words.handle)}
            value={field('handle')}
            autocomplete="username"
            isNeeded
          />
          <Input
            name="password"
            label={say(words.password)}
            type="password"
            autocomplete="current-password"
            isNeeded
          />
          <button type="submit">{say(words.signIn)}</button>
        </PostForm>
        <p class="soft">{say(words.lost)}</p>
      </div>
    ),
  });
}

/** A link, as the policy of our pages lets no form lead to another site. */
function Elsewhere({
  visit: { say, web },
  back,
}: {
  readonly visit: Visit;
  readonly back: string | undefined;
}): Piece | null {
  if (!web.oidc) return null;
  const query = back === undefined ? '' : `?naar=${encodeURIComponent(back)}`;
  return (
    <p>
      <a class="button" href={`/aanmelden/elders${query}`}>
        {say(words.elsewhere)} {web.oidc.name}
      </a>
    </p>
  );
}

const words = {
  title: text('Aanmelden', 'Sign in'),
  lead: text(
    'Voor scholen, leveranciers en de servicedesk. Zoeken in het register kan zonder aan te melden.',
    'For schools, suppliers and the service desk. The register can be searched without signing in.',
  ),
  handle: text('Gebruikersnaam', 'User name'),
  password: text('Wachtwoord', 'Password'),
  signIn: text('Aanmelden', 'Sign in'),
  elsewhere: text('Aanmelden met', 'Sign in with'),
  lost: text(
    'Wachtwoord vergeten, of nog geen toegang? De servicedesk geeft u een eenmalige link.',
    'Lost your password, or no access yet? The service desk gives you a one-time link.',
  ),
} as const;

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPerson } from '#register/people/add-person.ts';
import { sessionCookie, TestWeb } from '../web.test-support.ts';
import { formToken } from './forgery.ts';

const password = 'een lange zin over niets';
const another = 'nog een zin, over iets anders';
const fay = { handle: 'fay', name: 'Fay', role: 'lead' } as const;

describe('a session', () => {
  let web: TestWeb;

  beforeAll(async () => {
    web = await TestWeb.open();
  });

  afterAll(() => web.close());

  async function isSignedIn(session: string): Promise<boolean> {
    return (await web.send('/servicedesk/mensen', { session })).status === 200;
  }

  it('begins by a link that is used once, and then by the password; each time it is another one', async () => {
    const { register, lea } = web.desk;
    const { link } = await addPerson(register, { handle: 'cor', name: 'Cor', role: 'lead' }, lea);
    const chosen = { form: { password, again: password } };

    const looked = await web.send(link);
    const first = await web.send(link, chosen);
    const again = await web.send(link, chosen);
    const session = sessionIn(first);
    const second = await web.send('/aanmelden', { session, form: { handle: 'cor', password } });

    expect([looked.status, first.status, again.status, second.status]).toEqual([
      200, 303, 403, 303,
    ]);
    expect(first.headers.get('set-cookie')).toMatch(
      /^__Host-oso-session=oso_[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(sessionIn(second)).not.toBe(session);
    expect([await isSignedIn(session), await isSignedIn(sessionIn(second))]).toEqual([false, true]);
    expect(await web.stored()).not.toContain(password);
  });

  it.each([
    ['another password', { handle: 'cor', password: 'een andere lange zin' }],
    ['nobody', { handle: 'niemand', password }],
    ['nothing', {}],
  ])('does not begin with %s, and which of the two is wrong is not told', async (_what, form) => {
    const response = await web.send('/aanmelden', { form });

    expect([response.status, response.headers.get('set-cookie')]).toEqual([403, null]);
    expect(await response.text()).toContain('horen niet bij elkaar');
  });

  it.each([
    ['too short', { password: 'kort', again: 'kort' }, 'ten minste 12 tekens'],
    ['not the same twice', { password, again: `${password}!` }, 'niet gelijk'],
    ['the user name', { password: 'dit is dan-x12345', again: 'dit is dan-x12345' }, 'te raden'],
    ['one sign', { password: 'aaaaaaaaaaaaaaaa', again: 'aaaaaaaaaaaaaaaa' }, 'te raden'],
  ])('does not begin with a password that is %s; the link is kept', async (_what, form, said) => {
    const { register, lea } = web.desk;
    const dan = { handle: 'dan-x', name: 'Dan', role: 'desk' } as const;
    const { link } = await addPerson(register, dan, lea);

    const response = await web.send(link, { form });

    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(said)]);
    expect((await web.send(link)).status).toBe(200);
  });

  it('ends when nobody used it for an hour, after twelve hours at the latest, and by signing out', async () => {
    const [idle, busy, out] = [
      await web.sessionOf('lead'),
      await web.sessionOf('lead'),
      await web.sessionOf('lead'),
    ];

    const left = await web.send('/afmelden', { session: out, form: {} });
    const seen: boolean[] = [];
    const idleAfter: boolean[] = [];
    for (let turn = 0; turn < 15; turn += 1) {
      web.wait(50);
      seen.push(await isSignedIn(busy));
      // Looking is using, so it is looked at once.
      if (turn === 1) idleAfter.push(await isSignedIn(idle));
    }

    expect(left.headers.get('set-cookie')).toContain('Max-Age=0');
    expect([...idleAfter, await isSignedIn(out)]).toEqual([false, false]);
    expect(seen).toEqual([...Array(14).fill(true), false]);
  });

  it('ends when its person is erased, or let in anew', async () => {
    const { register, lea } = web.desk;
    const add = () => addPerson(register, { handle: 'eva', name: 'Eva', role: 'lead' }, lea);
    const { link } = await add();
    const session = sessionIn(await web.send(link, { form: { password, again: password } }));

    const before = await isSignedIn(session);
    await add();
    const after = await isSignedIn(session);
    const old = await web.send('/aanmelden', { form: { handle: 'eva', password } });

    expect([before, after, old.status]).toEqual([true, false, 403]);
  });

  it('ends when its person changes the password in another one, which goes on', async () => {
    const { link } = await addPerson(web.desk.register, fay, web.desk.lea);
    const other = sessionIn(await web.send(link, { form: { password, again: password } }));
    const signIn = (with_: string) =>
      web.send('/aanmelden', { form: { handle: fay.handle, password: with_ } });
    const session = sessionIn(await signIn(password));

    const form = { old: password, password: another, again: another };
    const changed = await web.send('/wachtwoord', { session, form });

    const seen = [await isSignedIn(session), await isSignedIn(other)];
    const statuses = [(await signIn(password)).status, (await signIn(another)).status];
    expect([changed.status, ...seen, ...statuses]).toEqual([200, true, false, 403, 303]);
    expect(await web.stored()).toContain('password changed');
    expect(await web.stored()).not.toContain(another);
  });

  it.each([
    ['without the old one', { old: 'een gok op goed geluk' }, 'oude wachtwoord klopt niet'],
    ['to one that is not the same twice', { again: `${another}!` }, 'niet gelijk'],
    ['to the same', { password, again: password }, 'gelijk aan het oude'],
    ['to a short one', { password: 'kort', again: 'kort' }, 'ten minste 12 tekens'],
    ['to the user name', { password: 'dit is gus-x1234', again: 'dit is gus-x1234' }, 'te raden'],
  ])('does not change a password %s, and ends none', async (_what, form, said) => {
    const gus = { handle: 'gus-x', name: 'Gus', role: 'lead' } as const;
    const { link } = await addPerson(web.desk.register, gus, web.desk.lea);
    await web.send(link, { form: { password, again: password } });
    const signIn = () => web.send('/aanmelden', { form: { handle: 'gus-x', password } });
    const [session, other] = [sessionIn(await signIn()), sessionIn(await signIn())];
    const before = await web.stored();

    const asked = { old: password, password: another, again: another, ...form };
    const response = await web.send('/wachtwoord', { session, form: asked });

    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(said)]);
    expect(await web.stored()).toBe(before);
    expect(await isSignedIn(other)).toBe(true);
  });

  it('has no password to change where its person signs in elsewhere only, and is told so', async () => {
    const session = await web.sessionOf('lead');
    const form = { old: password, password: another, again: another };
    const before = await web.stored();

    const shown = await (await web.send('/wachtwoord', { session })).text();
    const sent = await web.send('/wachtwoord', { session, form });

    expect(shown).toContain('bij uw eigen organisatie');
    expect(shown).not.toContain('type="password"');
    expect([sent.status, await web.stored()]).toEqual([400, before]);
  });

  it.each([
    ['made up', 'oso_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    ['empty', ''],
    ['a statement of SQL', "x' or '1'='1"],
    ['very long', 'x'.repeat(8_000)],
  ])('is not a cookie that is %s', async (_what, session) => {
    expect(await isSignedIn(encodeURIComponent(session))).toBe(false);
  });

  it('is not its digest, which is all that the database has', async () => {
    await web.sessionOf('lead');
    const { digest } = await web.desk.register.database
      .selectFrom('sessions')
      .select('digest')
      .executeTakeFirstOrThrow();

    expect(await isSignedIn(digest)).toBe(false);
  });
});

describe('a form', () => {
  let web: TestWeb;

  beforeAll(async () => {
    web = await TestWeb.open();
  });

  afterAll(() => web.close());

  const good = { handle: 'mees', name: 'Mees', role: 'desk' };

  it.each([
    ['without its token', { form: { csrf: '' } }],
    ['with the token of another session', { form: { csrf: formToken('another') } }],
    ['from another site, as its browser says', { headers: { 'Sec-Fetch-Site': 'cross-site' } }],
    ['from a neighbour', { headers: { 'Sec-Fetch-Site': 'same-site' } }],
    ['from another origin', { headers: { Origin: 'https://elders.example' } }],
    ['from no origin', { headers: { Origin: 'null' } }],
    ['that tells nothing', { headers: { Origin: undefined, 'Sec-Fetch-Site': undefined } }],
  ])('%s does nothing', async (_what, { form = {}, headers = {} }: Forged) => {
    const session = await web.sessionOf('lead');
    const before = await web.stored();

    const response = await web.send('/servicedesk/mensen', {
      ...{ session, headers },
      form: { ...good, ...form },
    });

    expect(response.status).toBe(403);
    expect(await web.stored()).toBe(before);
  });

  it('of ours adds somebody, whose link is shown once', async () => {
    const session = await web.sessionOf('lead');

    const response = await web.send('/servicedesk/mensen', { session, form: good });

    const [, link = ''] =
      /class="once">http:\/\/[^/]+(\/eenmalig\/[\w-]+)</.exec(await response.text()) ?? [];
    expect((await web.send(link)).status).toBe(200);
  });

  it('that is larger than a form is not read', async () => {
    const session = await web.sessionOf('lead');

    const response = await web.send('/servicedesk/mensen', {
      session,
      form: { ...good, name: 'x'.repeat(70_000) },
    });

    expect(response.status).toBe(413);
  });
});

type Forged = {
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string | undefined>>;
};

describe('who asks too much', () => {
  it('has to wait: for anything by address, for signing in by handle', async () => {
    const much = { points: 1_000, seconds: 60 };
    const limits = { all: much, 'sign-in': much, handle: { points: 2, seconds: 60 } };
    const web = await TestWeb.open({ limits });
    const guess = (handle: string) =>
      web.send('/aanmelden', { form: { handle, password: 'een gok op goed geluk' } });

    const statuses = [];
    for (const handle of ['lea', 'lea', 'lea', 'anna']) statuses.push((await guess(handle)).status);
    const waiting = await guess('lea');

    expect(statuses).toEqual([403, 403, 429, 403]);
    expect(waiting.headers.get('retry-after')).toBe('60');
    expect(await waiting.text()).toContain('Even wachten');
    await web.close();
  });

  it('has to wait before guessing the old password in a session that was found open', async () => {
    const much = { points: 1_000, seconds: 60 };
    const limits = { all: much, 'sign-in': much, handle: { points: 2, seconds: 60 } };
    const web = await TestWeb.open({ limits });
    const { link } = await addPerson(web.desk.register, fay, web.desk.lea);
    const session = sessionIn(await web.send(link, { form: { password, again: password } }));
    const form = { old: 'een gok op goed geluk', password: another, again: another };

    const statuses = [];
    for (let turn = 0; turn < 3; turn += 1) {
      statuses.push((await web.send('/wachtwoord', { session, form })).status);
    }

    expect(statuses).toEqual([400, 400, 429]);
    await web.close();
  });

  it('cannot pass for another by a header, unless a proxy writes it', async () => {
    const [few, much] = [
      { points: 2, seconds: 60 },
      { points: 1_000, seconds: 60 },
    ];
    const limits = { all: few, 'sign-in': much, handle: much };
    const direct = await TestWeb.open({ limits });
    const proxied = await TestWeb.open({ limits, isBehindProxy: true });
    const ask = async (web: TestWeb) => {
      const statuses: number[] = [];
      for (const last of [1, 2, 3]) {
        const headers = { 'X-Forwarded-For': `10.0.0.9, 10.0.0.${last}` };
        statuses.push((await web.send('/aanmelden', { headers })).status);
      }
      return statuses;
    };

    expect([await ask(direct), await ask(proxied)]).toEqual([
      [200, 200, 429],
      [200, 200, 200],
    ]);
    await direct.close();
    await proxied.close();
  });
});

describe('who asks too much', () => {
  it('has to wait for pages and API alike, of which each request counts once', async () => {
    const [few, much] = [
      { points: 3, seconds: 60 },
      { points: 1_000, seconds: 60 },
    ];
    const web = await TestWeb.open({ limits: { all: few, 'sign-in': much, handle: much } });
    const answers: Response[] = [];
    const paths = ['/aanmelden', '/api/schools', '/scholen/01AA', '/api/schools', '/aanmelden'];

    for (const path of paths) answers.push(await web.send(path));
    const [, , , api, page] = answers;

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
    expect([api, page].map((each) => each?.headers.get('retry-after'))).toEqual(['60', '60']);
    expect(await api?.json()).toMatchObject({ error: { kind: 'refused' } });
    expect(await page?.text()).toContain('Even wachten');
    await web.close();
  });
});

describe('what goes wrong', () => {
  it('by our own fault is a page without a trace, also when the database is what failed', async () => {
    const web = await TestWeb.open();
    const { register } = web.desk;
    const broken = await TestWeb.open({
      register: {
        ...register,
        get database(): never {
          throw new Error('at secret (file.ts:1)');
        },
      },
    });

    const response = await broken.send('/', { session: 'oso_x' });
    const page = await response.text();

    expect(response.status).toBe(500);
    expect(page).toContain('Het ligt niet aan u');
    expect(page).not.toMatch(/secret|\.ts|Error/);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(broken.failures).toHaveLength(1);
    await broken.close();
    await web.close();
  });

  it('in what somebody wrote is told in plain Dutch, and written as the text that it is', async () => {
    const web = await TestWeb.open();

    const hostile = await web.send(`/uitwisselen?van=${encodeURIComponent('<script>x</script>')}`);
    const wrong = await web.send('/?sector=XX');
    const none = await web.send('/scholen/98ZZ');

    expect(await hostile.text()).not.toContain('<script>x');
    expect([wrong.status, none.status]).toEqual([400, 404]);
    expect(await none.text()).toContain('Niet gevonden');
    await web.close();
  });
});

function sessionIn(response: Response): string {
  const [, session = ''] =
    new RegExp(`${sessionCookie}=([^;]+)`).exec(response.headers.get('set-cookie') ?? '') ?? [];
  return session;
}

import { OAuth2Server } from 'oauth2-mock-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestWeb } from '../web.test-support.ts';

/** What the provider says of who signs in there. */
let claims: Readonly<Record<string, unknown>> = {};

describe('signing in elsewhere', () => {
  const provider = new OAuth2Server();
  let web: TestWeb;

  beforeAll(async () => {
    await provider.issuer.keys.generate('RS256');
    await provider.start(0, '127.0.0.1');
    provider.service.on('beforeTokenSigning', (token: { payload: object }) => {
      Object.assign(token.payload, claims);
    });
    const issuer = new URL(provider.issuer.url ?? '');
    const client = { clientId: 'oso-keur', clientSecret: 'geheim' };
    web = await TestWeb.open({ oidc: { issuer, ...client, claim: 'email', name: 'School-ID' } });
  });

  afterAll(async () => {
    await web.close();
    await provider.stop();
  });

  /** Goes to the provider and back, as a browser does; `change` is what happens to the address on the way. */
  async function goThere(change: (address: URL) => void = () => undefined) {
    const left = await web.send('/aanmelden/elders?naar=/scholen/01AA');
    const kept =
      /__Host-oso-elsewhere=([^;]+)/.exec(left.headers.get('set-cookie') ?? '')?.[1] ?? '';
    const there = await fetch(left.headers.get('location') ?? '', { redirect: 'manual' });
    const back = new URL(there.headers.get('location') ?? '');
    change(back);
    const cookies = { '__Host-oso-elsewhere': kept };
    const path = `${back.pathname}${back.search}`;
    return { response: await web.send(path, { cookies }), path, left };
  }

  it('signs in whom the register knows by that address, and leads on to where they were going', async () => {
    claims = { email: 'Anna@desk.example', email_verified: true };

    const { response, path } = await goThere();
    const again = await web.send(path);

    expect([response.status, response.headers.get('location')]).toEqual([303, '/scholen/01AA']);
    expect(response.headers.get('set-cookie')).toContain('__Host-oso-session=oso_');
    expect(again.status).toBe(403);
  });

  it.each([
    ['nobody of the register', { email: 'iemand@elders.example' }],
    ['an address that was not verified', { email: 'anna@desk.example', email_verified: false }],
    ['no address', {}],
  ])('signs nobody in with %s', async (_what, told) => {
    claims = told;

    const { response } = await goThere();

    expect(response.status).toBe(403);
    expect(response.headers.get('set-cookie')).not.toContain('oso-session');
  });

  it.each([
    ['another state', (address: URL) => address.searchParams.set('state', 'other')],
    ['another code', (address: URL) => address.searchParams.set('code', 'other')],
    ['no code', (address: URL) => address.searchParams.delete('code')],
  ])('signs nobody in who comes back with %s', async (_what, change) => {
    claims = { email: 'anna@desk.example' };

    const { response } = await goThere(change);

    expect(response.status).toBe(403);
    expect(response.headers.get('set-cookie')).not.toContain('oso-session');
  });

  it('asks with PKCE, state and nonce, and back to us only', async () => {
    const { left } = await goThere();

    const { searchParams } = new URL(left.headers.get('location') ?? '');
    expect(searchParams.get('redirect_uri')).toBe(`${web.served.url}/aanmelden/elders/terug`);
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    expect([searchParams.get('state'), searchParams.get('nonce')]).not.toContain(null);
  });
});

it('where the provider does not answer is told, and passwords go on working', async () => {
  const issuer = new URL('http://127.0.0.1:1/');
  const oidc = {
    issuer,
    clientId: 'x',
    clientSecret: undefined,
    claim: 'email',
    name: 'School-ID',
  };
  const web = await TestWeb.open({ oidc });

  const response = await web.send('/aanmelden/elders');

  expect([response.status, await response.text()]).toEqual([
    422,
    expect.stringContaining('niet te bereiken'),
  ]);
  expect((await web.send('/aanmelden')).status).toBe(200);
  await web.close();
});

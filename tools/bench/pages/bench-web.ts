import type { Register } from '#register/register.ts';
import type { WebOptions } from '#web/web-options.ts';

const much = { points: 1_000_000, seconds: 60 };

/** How pages are served to a bench: with all that there can be, and as much as it asks. */
export function benchWeb(register: Register): WebOptions {
  const oidc = { issuer: new URL('http://127.0.0.1/'), clientId: 'x', clientSecret: undefined };
  return {
    register,
    version: '1',
    oidc: { ...oidc, claim: 'email', name: 'x' },
    limits: { all: much, 'sign-in': much, handle: much },
    onFailure: (error) => {
      throw error;
    },
  };
}

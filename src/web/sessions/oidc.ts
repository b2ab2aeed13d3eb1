/**
 * Signing in elsewhere, by OpenID Connect: the code flow with PKCE, state and nonce. What comes back is an address,
 * and whose that is the register knows; nobody becomes a person of the register by signing in.
 */
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { Refusal } from '#register/refusal.ts';
import { text } from '#words/text.ts';

/** Who is asked to sign people in, as the environment tells. */
export type OidcSettings = {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** Which claim holds the e-mail address by which the register knows somebody. */
  readonly claim: string;
  /** What the button calls it. */
  readonly name: string;
};

/** What this browser has to bring back, and is kept by it meanwhile. */
export type OidcChecks = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
};

/**
 * Reads the settings from the environment; undefined when there are none. @throws ConfigurationError when they are
 * not whole.
 */
export function oidcSettings(
  environment: Readonly<Record<string, string | undefined>>,
): OidcSettings | undefined {
  const { OSO_KEUR_OIDC_ISSUER: issuer, OSO_KEUR_OIDC_CLIENT_ID: clientId } = environment;
  if (!issuer) return undefined;
  if (!URL.canParse(issuer) || !clientId) {
    throw new ConfigurationError(
      `Cannot let people sign in at "${issuer}": OSO_KEUR_OIDC_ISSUER has to be a URL, and OSO_KEUR_OIDC_CLIENT_ID the name by which it knows us`,
    );
  }
  return {
    issuer: new URL(issuer),
    clientId,
    clientSecret: environment.OSO_KEUR_OIDC_CLIENT_SECRET || undefined,
    claim: environment.OSO_KEUR_OIDC_CLAIM || 'email',
    name: environment.OSO_KEUR_OIDC_NAME || new URL(issuer).hostname,
  };
}

/** Signing in at one issuer; that one is asked nothing until somebody does. */
export class Oidc {
  readonly name: string;
  readonly #settings: OidcSettings;
  #configuration: Promise<Configuration> | undefined;

  constructor(settings: OidcSettings) {
    this.name = settings.name;
    this.#settings = settings;
  }

  /** Gives where a browser is to go, and what it has to bring back. */
  async begin(redirectUri: string): Promise<{ readonly to: URL; readonly checks: OidcChecks }> {
    const configuration = await this.#discovered();
    const checks = {
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
    };
    const to = buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid email profile',
      code_challenge: await calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
      state: checks.state,
      nonce: checks.nonce,
    });
    return { to, checks };
  }

  /** Gives the address of who came back. @throws Refusal when what they bring is not what was asked for. */
  async finish(cameBackTo: URL, { state, nonce, verifier }: OidcChecks): Promise<string> {
    const configuration = await this.#discovered();
    const expected = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
    const tokens = await authorizationCodeGrant(configuration, cameBackTo, {
      ...expected,
      idTokenExpected: true,
    }).catch((cause: unknown) => {
      throw new Refusal('forbidden', notSignedIn, { cause });
    });
    const claims = tokens.claims() ?? {};
    const address = Reflect.get(claims, this.#settings.claim);
    const isUnverified = Reflect.get(claims, 'email_verified') === false;
    if (typeof address === 'string' && address.includes('@') && !isUnverified) return address;
    throw new Refusal('forbidden', noAddress);
  }

  async #discovered(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const isHere = /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(issuer.hostname);
    const options = isHere ? { execute: [allowInsecureRequests] } : {};
    this.#configuration ??= discovery(issuer, clientId, clientSecret, undefined, options);
    try {
      return await this.#configuration;
    } catch (cause) {
      // Who comes next asks again.
      this.#configuration = undefined;
      throw new Refusal('refused', notReached, { cause });
    }
  }
}

const notSignedIn = text(
  'Het aanmelden bij uw organisatie is niet gelukt, of is te lang geleden: probeer het opnieuw',
  'Signing in at your organisation did not succeed, or is too long ago: try again',
);

const noAddress = text(
  'Uw organisatie vertelt geen e-mailadres dat is nagegaan, en daaraan kent het register u: vraag de leiding van de servicedesk om een eenmalige link',
  'Your organisation tells no e-mail address that was verified, by which the register knows you: ask who leads the service desk for a one-time link',
);

const notReached = text(
  'Uw organisatie is nu niet te bereiken om u aan te melden: probeer het later, of meld u hier aan met een wachtwoord',
  'Your organisation cannot be reached now to sign you in: try later, or sign in here with a password',
);

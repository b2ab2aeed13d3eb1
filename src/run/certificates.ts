import { castOins } from '#cast/cast-oins.ts';
import { openAuthorityFolder } from '#cast/pki/authority-folder.ts';
import { type BadIdentities, issueBadIdentities } from '#cast/pki/bad-identities.ts';
import {
  createTestAuthority,
  type Identity,
  type TestAuthority,
} from '#cast/pki/test-authority.ts';
import { oinOf } from '#cast/wire/oin-of.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { Target } from '#preflight/target.ts';
import { readCertificates, readIdentity } from '#preflight/tls/read-identity.ts';
import { text } from '#words/text.ts';

/** Who the cast is, towards the target; the bad ones are what nobody should trust. */
export type CastIdentities = {
  readonly trafficCenter: Identity;
  readonly counterpart: Identity;
  readonly bad: BadIdentities;
};

/** With which certificates the cast appears, and whom it trusts, as PEM. */
export type CastTls = { readonly identities: CastIdentities; readonly trusted: string };

/**
 * Opens the certificates that a target file chooses: of our test CA in its folder, or the user's own.
 *
 * @throws ConfigurationError when a file or the folder cannot be used.
 */
export async function openTls(target: Target): Promise<CastTls> {
  const { tls } = target;
  const trust = (tls.trust ?? []).map((path) => readCertificates({ path, at: 'tls.trust' }));
  if (!('folder' in tls)) {
    return { identities: await ownIdentities(tls, new Date()), trusted: trust.join('') };
  }
  const authority = await keptAuthority(target, tls.folder);
  const identities = await issueCastIdentities(authority, target.cast);
  return { identities, trusted: [authority.certificate, ...trust].join('\n') };
}

/** Of the user's own authority we have no key, so that only the user can show one that has expired. */
async function ownIdentities(tls: OwnTls, now: Date): Promise<CastIdentities> {
  const trafficCenter = readIdentity('tls.trafficCenter', tls.trafficCenter);
  const counterpart = readIdentity('tls.school', tls.school);
  const expired = tls.expired && readIdentity('tls.expired', tls.expired);
  const stranger = await createTestAuthority(now, 'ec');
  const oin = oinOf(counterpart.certificate);
  const foreign = await stranger.issue({ oin, name: 'Vreemde' });
  const signedItself = await stranger.reissue(foreign, 'self-signed');
  const bad = { foreign, 'self-signed': signedItself, ...(expired && { expired }) };
  return { trafficCenter, counterpart, bad };
}

type OwnTls = Exclude<Target['tls'], { readonly folder: string }>;

let passing: Promise<TestAuthority> | undefined;

/**
 * Gives a test authority that lives as long as this process. Runs one after another share it and what it issued: keys
 * and signatures are costly to make, and nothing that happens changes them.
 */
export function passingAuthority(): Promise<TestAuthority> {
  passing ??= createTestAuthority(new Date(), 'ec').then(issuingOnce);
  return passing;
}

function issuingOnce(authority: TestAuthority): TestAuthority {
  const issued = new Map<string, Promise<Identity>>();
  const once = (of: unknown, issue: () => Promise<Identity>) => {
    const name = JSON.stringify(of);
    const identity = issued.get(name) ?? issue();
    issued.set(name, identity);
    return identity;
  };
  return {
    ...authority,
    issue: (subject) => once(subject, () => authority.issue(subject)),
    reissue: (identity, flaw) =>
      once([identity.certificate, flaw], () => authority.reissue(identity, flaw)),
  };
}

/**
 * Opens the test authority of a target file, which its folder keeps.
 *
 * @throws ConfigurationError when the folder cannot be used.
 */
export async function keptAuthority(
  { oin, product, endpoint }: Pick<Target, 'oin' | 'product' | 'endpoint'>,
  folder: string,
): Promise<TestAuthority> {
  const subject = { oin, name: product.supplier, host: new URL(endpoint).hostname };
  try {
    return await openAuthorityFolder(folder, subject, new Date());
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigurationError(
      text(
        `De test-CA in "${folder}" is niet te gebruiken (${why}): verwijder die map, dan wordt zij opnieuw gemaakt, of verbeter "tls.folder" in het doelbestand`,
        `The test CA in "${folder}" cannot be used (${why}): remove that folder to have it made anew, or mend "tls.folder" in the target file`,
      ),
      { cause },
    );
  }
}

/** Issues what the cast shows of itself. */
export async function issueCastIdentities(
  authority: TestAuthority,
  { host, publicHost: otherHost }: Pick<Target['cast'], 'host' | 'publicHost'>,
): Promise<CastIdentities> {
  const [trafficCenter, counterpart] = await Promise.all([
    authority.issue({
      oin: castOins.trafficCenter,
      name: 'OSO Keur Traffic Center',
      host,
      otherHost,
    }),
    authority.issue({ oin: castOins.counterpart, name: 'OSO Keur tegenspeler', host, otherHost }),
  ]);
  return { trafficCenter, counterpart, bad: await issueBadIdentities(authority, counterpart) };
}

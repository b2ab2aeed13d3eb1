import { castOins } from '#cast/cast-oins.ts';
import { openAuthorityFolder } from '#cast/pki/authority-folder.ts';
import { type BadIdentities, issueBadIdentities } from '#cast/pki/bad-identities.ts';
import {
  createTestAuthority,
  type Identity,
  type TestAuthority,
} from '#cast/pki/test-authority.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { Target } from '#preflight/target.ts';

/** Who the cast is, towards the target; the bad ones are what nobody should trust. */
export type CastIdentities = {
  readonly trafficCenter: Identity;
  readonly counterpart: Identity;
  readonly bad: BadIdentities;
};

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
export async function keptAuthority({
  oin,
  product,
  endpoint,
  tls,
}: Pick<Target, 'oin' | 'product' | 'endpoint' | 'tls'>): Promise<TestAuthority> {
  const subject = { oin, name: product.supplier, host: new URL(endpoint).hostname };
  try {
    return await openAuthorityFolder(tls.folder, subject, new Date());
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigurationError(
      `The test CA in "${tls.folder}" cannot be used (${why}): remove that folder to have it made anew, or mend "tls.folder" in the target file`,
      { cause },
    );
  }
}

/** Issues what the cast shows of itself. */
export async function issueCastIdentities(
  authority: TestAuthority,
  host: string,
): Promise<CastIdentities> {
  const [trafficCenter, counterpart] = await Promise.all([
    authority.issue({ oin: castOins.trafficCenter, name: 'OSO Keur Traffic Center', host }),
    authority.issue({ oin: castOins.counterpart, name: 'OSO Keur tegenspeler', host }),
  ]);
  return { trafficCenter, counterpart, bad: await issueBadIdentities(authority, counterpart) };
}

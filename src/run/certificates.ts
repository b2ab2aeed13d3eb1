import { castOins } from '#cast/cast.ts';
import { openAuthorityFolder } from '#cast/pki/authority-folder.ts';
import {
  createTestAuthority,
  type Identity,
  type TestAuthority,
} from '#cast/pki/test-authority.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { Target } from '#preflight/target.ts';

/** Who the cast is, towards the target. */
export type CastIdentities = { readonly trafficCenter: Identity; readonly counterpart: Identity };

/** Makes a test authority that lives as long as the run. */
export function passingAuthority(): Promise<TestAuthority> {
  return createTestAuthority(new Date());
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
}: Target): Promise<TestAuthority> {
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
  return { trafficCenter, counterpart };
}

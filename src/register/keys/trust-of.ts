import type { Kysely } from 'kysely';
import type { Trust, TrustedKey } from '#statement/keys/trust.ts';
import type { Tables } from '../database/tables.ts';

/** Gives the keys that the register trusts, as everybody may have them. */
export async function trustOf(database: Kysely<Tables>): Promise<Trust> {
  const rows = await database.selectFrom('trustedKeys').selectAll().orderBy('fromAt').execute();
  return {
    format: 1,
    keys: rows.map(
      ({
        kid,
        use,
        holderName,
        holderOin,
        x,
        fromAt,
        untilAt,
        revokedAt,
        revokedWhy,
      }): TrustedKey => ({
        kid,
        use,
        holder: { name: holderName, ...(holderOin !== null && { oin: holderOin }) },
        from: fromAt.toISOString(),
        until: untilAt.toISOString(),
        ...(revokedAt && { revoked: { at: revokedAt.toISOString(), reason: revokedWhy ?? '' } }),
        key: { kty: 'OKP', crv: 'Ed25519', x },
      }),
    ),
  };
}

import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Made } from './make-statement.ts';
import type { UndecidedRequest } from './undecided-request.ts';

/** Keeps a statement, and gives its number. */
export async function keepStatement(
  database: Kysely<Tables>,
  { statement, issued, kid, runId }: Made & { readonly runId: number },
): Promise<number> {
  const { id } = await database
    .insertInto('statements')
    .values({
      digest: issued.digest,
      jti: statement.jti,
      kid,
      runId,
      jws: issued.jws,
      certificate: issued.certificate ?? null,
      badge: issued.badge,
      signedAt: new Date(statement.iat * 1000),
      expiresAt: new Date(statement.exp * 1000),
      withdrawnAt: null,
      withdrawnWhy: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

type Qualifying = Made & UndecidedRequest & { readonly statementId: number };

/** Lets a version stand for all that a statement says. */
export async function qualify(
  database: Kysely<Tables>,
  { statement, statementId, versionId, runId }: Qualifying,
): Promise<void> {
  const { verdicts, release, gegevensset, iat, exp } = statement;
  await database
    .insertInto('qualifications')
    .values(
      verdicts.map(({ role, profile, outcome }) => ({
        versionId,
        schoolId: null,
        statementId,
        runId,
        role,
        profile,
        release,
        gegevensset,
        isConditional: outcome === 'waived',
        fromAt: new Date(iat * 1000),
        untilAt: new Date(exp * 1000),
        withdrawnAt: null,
        withdrawnWhy: null,
      })),
    )
    .execute();
}

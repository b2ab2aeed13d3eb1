import { forgetWork } from '../jobs/forget-work.ts';
import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';

/** Throws away the evidence whose time is over, and what jobs left; digests, verdicts and statements stay. */
export async function forgetEvidence(
  { database, now }: Register,
  _none: unknown,
  by: Person,
): Promise<{ readonly runs: number }> {
  return database.transaction().execute(async (transaction) => {
    const gone = await transaction
      .deleteFrom('evidence')
      .where('keepUntil', '<=', now())
      .returning('runId')
      .execute();
    await forgetWork(transaction, now());
    const why = 'its time to be kept is over';
    const detail = { runs: gone.map(({ runId }) => runId) };
    if (gone.length > 0) {
      const change = { what: 'evidence forgotten', subject: 'evidence', why };
      await writeChange(transaction, { ...change, at: now(), by, detail });
    }
    return { runs: gone.length };
  });
}

import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';
import { cancelWaiting } from './cancel-waiting.ts';
import { ownTarget, supplierItself } from './own-target.ts';

/** Forgets a target: its file and its token are gone, and what waits for a worker is cancelled. Runs stay. */
export async function forgetTarget(
  { database, now }: Register,
  { target, why }: { readonly target: number; readonly why: string },
  by: Person,
): Promise<{ readonly forgotten: number }> {
  supplierItself(by);
  await database.transaction().execute(async (transaction) => {
    const { id, name } = await ownTarget(transaction, target, by);
    await transaction
      .updateTable('targets')
      .set({ source: '', token: '', consentedAt: null, said: null, forgottenAt: now() })
      .where('id', '=', id)
      .execute();
    await cancelWaiting(transaction, { target: id, by });
    const change = { what: 'target forgotten', subject: `target ${id}`, why, detail: { name } };
    await writeChange(transaction, { ...change, at: now(), by });
  });
  return { forgotten: target };
}

import type { Register } from '../register.ts';

/** A line of the change log. */
export type ToldChange = {
  readonly id: number;
  readonly at: Date;
  /** The handle of who did it; nobody where the register was set up. */
  readonly by: string | null;
  readonly what: string;
  readonly subject: string;
  readonly why: string;
  readonly detail: unknown;
};

/** Tells what was changed, the newest first, of one subject or of all. */
export async function tellChanges(
  { database }: Register,
  {
    subject,
    before,
    limit,
  }: { readonly subject?: string; readonly before?: number; readonly limit: number },
): Promise<{ readonly changes: readonly ToldChange[] }> {
  const changes = await database
    .selectFrom('changes')
    .leftJoin('people', 'people.id', 'changes.personId')
    .select(['changes.id', 'at', 'handle as by', 'what', 'subject', 'why', 'detail'])
    .$if(subject !== undefined, (query) => query.where('subject', '=', subject ?? ''))
    .$if(before !== undefined, (query) => query.where('changes.id', '<', before ?? 0))
    .orderBy('changes.id', 'desc')
    .limit(limit)
    .execute();
  return { changes };
}

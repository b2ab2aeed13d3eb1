import { text } from '#words/text.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { assertTheirs } from './whose-jobs.ts';

/** What a job left, packed: of a run the bundle that a qualification is asked for with. */
export type ToldBundle = {
  readonly runId: string;
  readonly digest: string;
  /** In Base64. */
  readonly bundle: string;
};

/** Gives the bundle of a job. @throws Refusal when there is no such job, or it left none. */
export async function tellBundle(
  { database }: Register,
  { job }: { readonly job: number },
  by: Person,
): Promise<ToldBundle> {
  await assertTheirs(database, job, by);
  const result = await database
    .selectFrom('results')
    .select(['runId', 'digest', 'bundle'])
    .where('jobId', '=', job)
    .executeTakeFirst();
  if (!result) throw noBundle(job);
  return { ...result, bundle: Buffer.from(result.bundle).toString('base64') };
}

function noBundle(job: number): Refusal {
  return new Refusal(
    'unknown',
    text(
      `Van klus ${job} is er geen bundel: die liep nog niet, of bracht geen run voort`,
      `There is no bundle of job ${job}: it has not run yet, or brought no run about`,
    ),
  );
}

import { text } from '#words/text.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { testAuthorityOf } from './test-authority.ts';
import { unknownJob } from './unknown-job.ts';
import { isTheirs } from './whose-jobs.ts';

/** What a LAS needs of the test CA: whom to trust, and what to show. All PEM, and for tests only. */
export type ToldTestAuthority = {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
};

/**
 * Gives the certificates for the LAS of a job, with its key: to its supplier, or to whoever asked for the job.
 *
 * @throws Refusal when it is of others, no worker took it yet, or it is of the reference.
 */
export async function tellTestAuthority(
  { database }: Register,
  { job }: { readonly job: number },
  by: Person,
): Promise<ToldTestAuthority> {
  const row = await database
    .selectFrom('jobs')
    .select(['target', 'askedBy'])
    .where('id', '=', job)
    .where(isTheirs(by))
    .executeTakeFirst();
  if (!row) throw unknownJob(job);
  if (by.role !== 'supplier' && row.askedBy !== by.id) throw keyOfOthers(job);
  const files = row.target === null ? undefined : await testAuthorityOf(database, row.target);
  const { 'ca.pem': authority, 'target.pem': certificate, 'target.key': key } = files ?? {};
  if (authority && certificate && key) return { authority, certificate, key };
  throw noAuthority(job);
}

function keyOfOthers(job: number): Refusal {
  return new Refusal(
    'forbidden',
    text(
      `De sleutel voor klus ${job} krijgt alleen de leverancier van wie het systeem is, of wie de klus vroeg`,
      `Only the supplier whose system it is, or who asked for job ${job}, is given its key`,
    ),
  );
}

function noAuthority(job: number): Refusal {
  return new Refusal(
    'unknown',
    text(
      `Voor klus ${job} is er nog geen test-CA: die is er zodra een worker hem een keer heeft gehad, en voor de referentie is er geen`,
      `There is no test CA for job ${job} yet: it is there once a worker has had it, and the reference has none`,
    ),
  );
}

import { text } from '#words/text.ts';
import { isInvented } from '../demo/fill-demo.ts';
import { referenceProduct } from '../demo/invented-organisations.ts';
import { addJob, type StartedJob } from '../jobs/add-job.ts';
import { jobTarget } from '../jobs/job-target.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { supplierItself } from './own-target.ts';
import type { RunOptions } from './start-run.ts';

/**
 * Lets a worker run the built-in reference, as the product of the supplier that it is of in a demonstration: it is started
 * for the run on this machine, so nobody has to consent.
 *
 * @throws Refusal where nothing is invented, or the reference is not theirs.
 */
export async function startReferenceRun(
  register: Register,
  options: RunOptions,
  by: Person,
): Promise<StartedJob> {
  supplierItself(by);
  if (!(await ownsReference(register, by))) throw notTheirs;
  const whom = { ...jobTarget(register, {}), oin: referenceProduct.oin };
  return addJob(register.database, { whom, options, by });
}

/** Tells whether somebody is of the supplier that the reference is of, in a demonstration. */
export async function ownsReference(
  register: Pick<Register, 'database'>,
  by: Person,
): Promise<boolean> {
  if (by.role !== 'supplier' || !(await isInvented(register))) return false;
  const { oin } = await register.database
    .selectFrom('suppliers')
    .select('oin')
    .where('id', '=', by.supplierId)
    .executeTakeFirstOrThrow();
  return oin === referenceProduct.oin;
}

const notTheirs = new Refusal(
  'refused',
  text(
    'De ingebouwde referentie is alleen in een demonstratie een product, van één leverancier: voeg een doel van uw eigen product toe',
    'The built-in reference is a product in a demonstration only, of one supplier: add a target of your own product',
  ),
);

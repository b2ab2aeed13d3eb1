import { type Kysely, sql } from 'kysely';
import { sha256 } from '#evidence/digest.ts';
import { recordDigest } from '#statement/record-digest.ts';
import type { RunRecord } from '#verdict/record.ts';
import { text } from '#words/text.ts';
import { type Examined, examineBundle } from '../bundle/examine-bundle.ts';
import type { RanBy, Tables } from '../database/tables.ts';
import { trustOf } from '../keys/trust-of.ts';
import { assertOfSupplier } from '../people/concerns.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { otherSupplier } from '../suppliers/other-supplier.ts';
import { dayMs } from '../today.ts';
import { openRequest } from './open-request.ts';

/** Evidence is kept as long as this; after that its digests and verdicts stay (assumption AR-05). */
export const evidenceDays = 730;

/** A bundle by which a product is to be qualified. */
export type NewRequest = {
  readonly bundle: Uint8Array;
  readonly why: string;
  /** Who ran it: the supplier, or the service desk itself. */
  readonly ranBy: Exclude<RanBy, 'school'>;
};

/** A request that waits for two people. */
export type Requested = { readonly request: number; readonly examined: Examined };

/**
 * Takes in a bundle, once it has been looked at in full; of what is refused nothing is kept.
 *
 * @throws Refusal that tells what is wrong.
 */
export async function requestQualification(
  register: Register,
  { bundle, why, ranBy }: NewRequest,
  by: Person,
): Promise<Requested> {
  const { database, now } = register;
  const examined = await examineBundle(bundle, { ...register, trust: await trustOf(database) });
  const { record, isSelfDeclared } = examined;
  if (isSelfDeclared && ranBy === 'desk') throw selfDeclared;
  if (by.role === 'supplier') await assertItsOwn(register, { record, ranBy, by });
  if (record.outcome !== 'passed' && record.outcome !== 'waived') throw notPassed(record);
  const request = await database.transaction().execute(async (transaction) => {
    await refuseTwice(transaction, record);
    const runId = await keepRun(transaction, { record, ranBy, at: now() });
    await keepEvidence(transaction, { runId, bundle, at: now() });
    const what = 'qualification requested';
    return openRequest(transaction, { runId, renewsId: null, what, why, at: now(), by });
  });
  return { request, examined };
}

/** A supplier asks for what it ran itself of its own products. */
async function assertItsOwn(
  { database }: Register,
  { record, ranBy, by }: { readonly record: RunRecord; readonly ranBy: RanBy; readonly by: Person },
): Promise<void> {
  const its = await database
    .selectFrom('suppliers')
    .select('id')
    .where('oin', '=', record.target.oin)
    .executeTakeFirst();
  assertOfSupplier(by, its?.id);
  if (ranBy !== 'supplier') throw notByDesk;
}

async function refuseTwice(database: Kysely<Tables>, { volatile }: RunRecord): Promise<void> {
  const before = await database
    .selectFrom('runs')
    .innerJoin('requests', 'requests.runId', 'runs.id')
    .select(['requests.id', 'requests.state'])
    .where('transcriptDigest', '=', volatile.transcriptDigest)
    .executeTakeFirst();
  if (!before) return;
  throw new Refusal(
    'refused',
    text(
      `Over deze run is al een aanvraag, nummer ${before.id} (${before.state})`,
      `There is a request about this run already, number ${before.id} (${before.state})`,
    ),
  );
}

type Kept = {
  readonly record: RunRecord;
  readonly ranBy: RanBy;
  readonly at: Date;
  readonly schoolId?: number;
};

/** Writes down what a run came to, with supplier, product and version, and gives its number. @throws Refusal when it is there. */
export async function keepRun(
  database: Kysely<Tables>,
  { record, ranBy, at, schoolId }: Kept,
): Promise<number> {
  const { outcome, partial, release, gegevensset, suite, verdicts, planDigest, volatile } = record;
  const kept = await database
    .insertInto('runs')
    .values({
      runId: volatile.runId,
      versionId: await versionOf(database, record),
      schoolId: schoolId ?? null,
      ranBy,
      outcome: outcome === 'partial' ? (partial?.worst ?? 'inconclusive') : outcome,
      release,
      gegevensset,
      suite,
      verdicts: JSON.stringify(verdicts),
      startedAt: new Date(volatile.startedAt),
      endedAt: new Date(volatile.endedAt),
      transcriptDigest: volatile.transcriptDigest,
      recordDigest: recordDigest(record),
      planDigest,
      receivedAt: at,
    })
    .onConflict((conflict) => conflict.column('transcriptDigest').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!kept) throw keptBefore(volatile.runId);
  return kept.id;
}

async function versionOf(database: Kysely<Tables>, { target }: RunRecord): Promise<number> {
  const { supplier, oin, name, version } = target;
  const known = await database
    .selectFrom('suppliers')
    .select('name')
    .where('oin', '=', oin)
    .executeTakeFirst();
  if (known && known.name !== supplier)
    throw otherSupplier({ oin, known: known.name, told: supplier });
  await sql`insert into suppliers (name, oin) values (${supplier}, ${oin}) on conflict do nothing`.execute(
    database,
  );
  await sql`insert into products (supplier_id, name)
    select id, ${name} from suppliers where oin = ${oin} on conflict do nothing`.execute(database);
  await sql`insert into versions (product_id, version)
    select products.id, ${version} from products join suppliers on suppliers.id = supplier_id
    where oin = ${oin} and products.name = ${name} on conflict do nothing`.execute(database);
  const { id } = await database
    .selectFrom('versions')
    .innerJoin('products', 'products.id', 'versions.productId')
    .innerJoin('suppliers', 'suppliers.id', 'products.supplierId')
    .select('versions.id')
    .where('oin', '=', oin)
    .where('products.name', '=', name)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return id;
}

/** Keeps what was handed in until its time is over. */
export async function keepEvidence(
  database: Kysely<Tables>,
  { runId, bundle, at }: { readonly runId: number; readonly bundle: Uint8Array; readonly at: Date },
): Promise<void> {
  const keepUntil = new Date(at.getTime() + evidenceDays * dayMs);
  await database
    .insertInto('evidence')
    .values({ runId, bundle: Buffer.from(bundle), digest: sha256(bundle), keepUntil })
    .execute();
}

function keptBefore(runId: string): Refusal {
  return new Refusal(
    'refused',
    text(
      `Run ${runId} staat al in het register: speel een nieuwe`,
      `Run ${runId} is in the register already: play a new one`,
    ),
  );
}

const notByDesk = new Refusal(
  'forbidden',
  text(
    'Alleen de servicedesk zegt dat zij een run zelf deed',
    'Only the service desk says that it ran something itself',
  ),
);

const selfDeclared = new Refusal(
  'refused',
  text(
    'In de bundel ligt een eigen verklaring van de leverancier: die voerde de run uit, en niet de servicedesk',
    "The supplier's own declaration lies in the bundle: it ran this, and the service desk did not",
  ),
);

function notPassed({ outcome }: RunRecord): Refusal {
  return new Refusal(
    'refused',
    text(
      `Deze run is geen grond voor een kwalificatie: het oordeel is "${outcome}"`,
      `This run is no ground for a qualification: its verdict is "${outcome}"`,
    ),
  );
}

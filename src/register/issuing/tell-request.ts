import { sql } from 'kysely';
import { diffRuns } from '#report/diff/diff-runs.ts';
import { renderDiffText } from '#report/diff/text.ts';
import type { Verdict } from '#verdict/outcome.ts';
import type { RoleVerdict, RunRecord } from '#verdict/record.ts';
import { toldRecord } from '#verify/told-record.ts';
import { type Text, text } from '#words/text.ts';
import { unpackBundle } from '../bundle/unpack-bundle.ts';
import type { RanBy, RequestState } from '../database/tables.ts';
import { supplierOf } from '../people/concerns.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';

/** A request in a list. */
export type ListedRequest = {
  readonly request: number;
  readonly state: RequestState;
  readonly askedAt: Date;
  readonly why: string;
  readonly renews: string | null;
  readonly supplier: string;
  readonly product: string;
  readonly version: string;
  readonly ranBy: RanBy;
  readonly outcome: Verdict;
  readonly release: string;
  readonly gegevensset: string;
  readonly runId: string;
  readonly statement: string | null;
  /** Who agreed to it already, while it waits for a second. */
  readonly agreedBy: string | null;
};

/** A request with what whoever decides has to see. */
export type ToldRequest = ListedRequest & {
  readonly verdicts: readonly RoleVerdict[];
  readonly decisions: readonly {
    readonly by: string;
    readonly decision: 'issue' | 'refuse';
    readonly at: Date;
    readonly why: string;
  }[];
  /** What changed since the last run of the product, or why that cannot be told. */
  readonly diff: Text;
};

/** Lists requests: those that are open, or the newest of all; a supplier sees its own. */
export async function listRequests(
  { database }: Register,
  { all = false }: { readonly all?: boolean },
  by: Person,
): Promise<{ readonly requests: readonly ListedRequest[] }> {
  const { rows } = await sql<ListedRequest>`${listed}
    where ${all ? sql`true` : sql`state in ('waiting', 'seconded')`} and ${isOf(by)}
    order by requests.id desc limit 100`.execute(database);
  return { requests: rows };
}

/** What stands in a list of a request is looked up for each that was chosen, by its own number. */
const listed = sql`select requests.id as request, state, asked_at, requests.why,
    (select digest from statements where statements.id = renews_id) as renews,
    suppliers.name as supplier, products.name as product, version, ran_by,
    outcome, release, gegevensset, runs.run_id,
    (select digest from statements where statements.id = requests.statement_id) as statement,
    (select handle from decisions join people on people.id = person_id
      where request_id = requests.id and state = 'seconded' limit 1) as agreed_by
  from requests join runs on runs.id = requests.run_id
  join versions on versions.id = version_id join products on products.id = product_id
  join suppliers on suppliers.id = supplier_id`;

function isOf(by: Person) {
  const supplier = supplierOf(by);
  return supplier === undefined ? sql`true` : sql`suppliers.id = ${supplier}`;
}

/** Tells of a request all that whoever decides has to see. @throws Refusal when there is none. */
export async function tellRequest(
  { database }: Register,
  { request }: { readonly request: number },
  by: Person,
): Promise<ToldRequest> {
  const { rows } = await sql<ListedRequest>`${listed}
    where requests.id = ${request} and ${isOf(by)}`.execute(database);
  const [found] = rows;
  if (!found) {
    throw new Refusal(
      'unknown',
      text(`Er is geen aanvraag ${request}`, `There is no request ${request}`),
    );
  }
  const { runId, verdicts, versionId } = await database
    .selectFrom('requests')
    .innerJoin('runs', 'runs.id', 'requests.runId')
    .select(['runs.id as runId', 'verdicts', 'versionId'])
    .where('requests.id', '=', request)
    .executeTakeFirstOrThrow();
  const decisions = await database
    .selectFrom('decisions')
    .innerJoin('people', 'people.id', 'decisions.personId')
    .select(['handle as by', 'decision', 'at', 'why'])
    .where('requestId', '=', request)
    .orderBy('decisions.id')
    .execute();
  const diff = await diffWithLast({ database, runId, versionId });
  return { ...found, verdicts, decisions, diff };
}

type Run = Pick<Register, 'database'> & { readonly runId: number; readonly versionId: number };

async function diffWithLast({ database, runId, versionId }: Run): Promise<Text> {
  const { rows } = await sql<{ readonly id: number; readonly name: string }>`
    select runs.id, runs.run_id as name from runs join versions on versions.id = version_id
    where product_id = (select product_id from versions where id = ${versionId})
      and runs.id < ${runId} and school_id is null
    order by runs.id desc limit 1`.execute(database);
  const [last] = rows;
  if (!last) {
    return text('Dit is de eerste run van dit product', 'This is the first run of this product');
  }
  const [before, now] = [await recordOf(database, last.id), await recordOf(database, runId)];
  if (!now) {
    return text(
      'Het bewijs van deze run is niet meer bewaard',
      'The evidence of this run is not kept any more',
    );
  }
  if (!before) {
    return text(
      `Het bewijs van de vorige run (${last.name}) is niet meer bewaard`,
      `The evidence of the last run (${last.name}) is not kept any more`,
    );
  }
  const diff = diffRuns(before, now);
  return text(renderDiffText(diff, 'nl'), renderDiffText(diff, 'en'));
}

async function recordOf(
  database: Register['database'],
  runId: number,
): Promise<RunRecord | undefined> {
  const found = await database
    .selectFrom('evidence')
    .select('bundle')
    .where('runId', '=', runId)
    .executeTakeFirst();
  const bundle = found && (await unpackBundle(found.bundle));
  return toldRecord(bundle?.get('run.json')?.toString('utf8') ?? '');
}

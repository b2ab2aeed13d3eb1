import { type Kysely, sql } from 'kysely';
import { text } from '#words/text.ts';
import { type WhyEnded, whyEndedAt } from '../asking/why-ended.ts';
import type { Tables } from '../database/tables.ts';
import { supplierOf } from '../people/concerns.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { dayOf } from '../today.ts';

/** What a version is, or was, qualified for; of the same role, profile and release only what counts most. */
export type SupplierQualification = {
  readonly role: 'bron' | 'doel';
  readonly profile: string;
  readonly release: string;
  readonly gegevensset: string;
  readonly isConditional: boolean;
  readonly until: Date;
  readonly because: WhyEnded | null;
};

/** A version of a product, how many schools use it today, and what it is qualified for. */
export type SupplierVersion = {
  readonly version: string;
  readonly schools: number;
  readonly qualifications: readonly SupplierQualification[];
};

/** A supplier, and its products with their versions, the newest first. */
export type ToldSupplier = {
  readonly oin: string;
  readonly name: string;
  readonly products: readonly {
    readonly product: string;
    readonly versions: readonly SupplierVersion[];
  }[];
};

/** Tells of a supplier what it has in the register: its own to a supplier, any by its OIN to the service desk. */
export async function tellSupplier(
  register: Register,
  { oin }: { readonly oin?: string },
  by: Person,
): Promise<ToldSupplier> {
  const { id, ...supplier } = await findSupplier(register, oin, by);
  const at = register.now();
  const versions = await versionsOf(register.database, id, at);
  const qualifications = await qualificationsOf(register, id, at);
  const products = [...new Set(versions.map(({ product }) => product))];
  return {
    ...supplier,
    products: products.map((product) => ({
      product,
      versions: versions
        .filter((its) => its.product === product)
        .map(({ versionId, version, schools }) => ({
          version,
          schools,
          qualifications: qualifications
            .filter((its) => its.versionId === versionId)
            .map(({ versionId: _of, ...its }) => its),
        })),
    })),
  };
}

type Found = { readonly id: number; readonly oin: string; readonly name: string };

async function findSupplier(
  { database }: Register,
  oin: string | undefined,
  by: Person,
): Promise<Found> {
  const own = supplierOf(by);
  if (own === undefined && oin === undefined) throw whichSupplier;
  let query = database.selectFrom('suppliers').select(['id', 'oin', 'name']);
  if (own !== undefined) query = query.where('id', '=', own);
  if (oin !== undefined) query = query.where('oin', '=', oin);
  const found = await query.executeTakeFirst();
  if (found) return found;
  throw new Refusal(
    'unknown',
    text(`Er is geen leverancier met OIN ${oin}`, `There is no supplier with OIN ${oin}`),
  );
}

type VersionRow = {
  readonly versionId: number;
  readonly product: string;
  readonly version: string;
  readonly schools: number;
};

async function versionsOf(
  database: Kysely<Tables>,
  supplier: number,
  at: Date,
): Promise<readonly VersionRow[]> {
  const day = dayOf(at);
  const { rows } = await sql<VersionRow>`
    select versions.id as version_id, products.name as product, version,
      (select count(*)::int from uses where uses.version_id = versions.id
        and from_day <= ${day}::date and (until_day is null or until_day > ${day}::date)) as schools
    from versions join products on products.id = product_id
    where supplier_id = ${supplier} order by lower(products.name), products.id, versions.id desc`.execute(
    database,
  );
  return rows;
}

/** Of one role and profile no more are looked at: enough for every release that is open. */
const newestOfEach = 5;

async function qualificationsOf({ database, profiles }: Register, supplier: number, at: Date) {
  const { rows } = await sql<SupplierQualification & { readonly versionId: number }>`
    select distinct on (version_id, profile, role, release, gegevensset) * from (
      select q.id, q.version_id, role, profile, q.release, q.gegevensset, is_conditional, until_at as until,
        ${whyEndedAt(at)} as because
      from versions join products on products.id = product_id and supplier_id = ${supplier}
      cross join unnest(array['bron', 'doel']) as roles (asked_role)
      cross join unnest(${Object.keys(profiles)}::text[]) as profiles (asked_profile)
      cross join lateral (select * from qualifications
        where school_id is null and version_id = versions.id
          and profile = asked_profile and role = asked_role
        order by id desc limit ${newestOfEach}) as q
      left join releases on releases.release = q.release and releases.gegevensset = q.gegevensset
    ) as each
    order by version_id, profile, role, release, gegevensset, (because is null) desc, id desc`.execute(
    database,
  );
  return rows.map(({ versionId, role, profile, release, gegevensset, ...its }) => {
    const { isConditional, until, because } = its;
    return { versionId, role, profile, release, gegevensset, isConditional, until, because };
  });
}

const whichSupplier = new Refusal(
  'invalid',
  text(
    'Zeg welke leverancier bedoeld is, met zijn OIN',
    'Tell which supplier is meant, by its OIN',
  ),
);

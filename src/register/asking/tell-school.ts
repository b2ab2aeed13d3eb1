import { sql } from 'kysely';
import type { Text } from '#words/text.ts';
import type { ToldAgreement } from '../regions/list-regions.ts';
import type { Register } from '../register.ts';
import { dayOf } from '../today.ts';
import { type FoundSchool, findSchool } from './find-school.ts';
import { type KnownQualification, standingOf, type UsedProduct } from './standing.ts';
import { whyNotQualified } from './why-not-qualified.ts';

/** A test exchange of a school. */
export type TestExchange = {
  readonly runId: string;
  readonly on: string;
  readonly outcome: string;
};

/** All that the register can tell anybody of a school. */
export type ToldSchool = {
  readonly code: string;
  readonly name: string;
  readonly sector: FoundSchool['sector'];
  readonly place: string;
  readonly swv: string | null;
  readonly uses: Omit<UsedProduct, 'versionId'> | null;
  readonly qualifications: readonly KnownQualification[];
  readonly missing: readonly Text[];
  readonly testExchanges: readonly TestExchange[];
  readonly region: { readonly code: string; readonly name: string } | null;
  readonly agreements: readonly ToldAgreement[];
};

/** Tells what is known of a school: what it uses, what counts, what is missing for the profiles of its sector, its region. */
export async function tellSchool(
  register: Register,
  { school: asked }: { readonly school: string },
): Promise<ToldSchool> {
  const { database, now } = register;
  const school = await findSchool(register, asked);
  const standing = await standingOf(register, school, { at: now() });
  const { code, name, sector, place, swv, regionId } = school;
  const exchanges = await database
    .selectFrom('runs')
    .select(['runId', 'endedAt', 'outcome'])
    .where('schoolId', '=', school.id)
    .orderBy('id', 'desc')
    .limit(10)
    .execute();
  const { rows: regions } = await sql<{ readonly code: string; readonly name: string }>`
    select code, name from regions where id = ${regionId ?? 0}`.execute(database);
  const agreements = await database
    .selectFrom('agreements')
    .select(['schoolYear', 'asks', 'seenByParentsOn', 'askedOn', 'readyOn'])
    .select(['enrolmentClosesOn', 'placedOn', 'source'])
    .where('regionId', '=', regionId ?? 0)
    .orderBy('schoolYear', 'desc')
    .limit(3)
    .execute();
  const { uses } = standing;
  return {
    code,
    name,
    sector,
    place,
    swv,
    uses: uses ? { supplier: uses.supplier, product: uses.product, version: uses.version } : null,
    qualifications: standing.qualifications,
    missing: missingOf(register, standing),
    testExchanges: exchanges.map(({ runId, endedAt, outcome }) => {
      return { runId, on: dayOf(endedAt), outcome };
    }),
    region: regions[0] ?? null,
    agreements,
  };
}

function missingOf(
  { profiles }: Register,
  standing: Awaited<ReturnType<typeof standingOf>>,
): Text[] {
  const { school, uses, qualifications } = standing;
  const asked = Object.entries(profiles).flatMap(([profile, { from, to }]) => [
    ...(from.includes(school.sector) ? [{ role: 'bron', profile }] : []),
    ...(to.includes(school.sector) ? [{ role: 'doel', profile }] : []),
  ]);
  const counts = (role: string, profile: string) =>
    qualifications.some(
      (its) => its.of === 'product' && its.counts && its.role === role && its.profile === profile,
    );
  const missing = asked.filter(({ role, profile }) => !counts(role, profile));
  return (uses ? missing : missing.slice(0, 1)).map((its) => whyNotQualified(standing, its));
}

import { sql } from 'kysely';
import { text } from '#words/text.ts';
import { tellCalendar } from '../calendar/tell-calendar.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { dayOf } from '../today.ts';
import type { Letter, LetterProduct } from './letter.ts';
import { type Recipient, recipientsAtSchools, recipientsAtSupplier } from './recipients.ts';
import { writeToSchools } from './school-letter.ts';
import {
  type LetterQualification,
  writeExpiring,
  writeIssued,
  writeOpening,
  writeRefused,
  writeWithdrawn,
} from './supplier-letters.ts';

/** A letter with whom it is for. */
export type ToldLetter = Letter & {
  readonly letter: string;
  readonly to: readonly Recipient[];
  /** How many organisations it is for of which nobody knows an address. */
  readonly unreached: number;
};

/** Writes one letter of the list. @throws Refusal when there is nothing to write it about. */
export async function tellLetter(
  register: Register,
  { letter }: { readonly letter: string },
): Promise<ToldLetter> {
  const [, kind = '', number = '0'] = /^([a-z]+)-(\d{1,9})$/.exec(letter) ?? [];
  const written = letter.startsWith('opening-')
    ? await aboutOpening(register, letter)
    : kind === 'issued' || kind === 'refused'
      ? await aboutRequest(register, { state: kind, request: Number(number) })
      : await aboutQualification(register, { kind, number: Number(number) });
  if (!written) throw unknownLetter(letter);
  return { letter, ...written };
}

type Written = Omit<ToldLetter, 'letter'>;

async function aboutRequest(
  register: Register,
  { state, request }: { readonly state: 'issued' | 'refused'; readonly request: number },
): Promise<Written | undefined> {
  type Decided = LetterProduct & {
    readonly oin: string;
    readonly runId: string;
    readonly why: string;
    readonly statementId: number | null;
  };
  const { rows } = await sql<Decided>`
    select suppliers.name as supplier, oin, products.name as product, version, runs.run_id,
      requests.statement_id, decisions.why
    from requests join runs on runs.id = requests.run_id join versions on versions.id = version_id
    join products on products.id = product_id join suppliers on suppliers.id = supplier_id
    join decisions on decisions.request_id = requests.id
    where requests.id = ${request} and state = ${state}
    order by decisions.at desc, decisions.id desc limit 1`.execute(register.database);
  const [found] = rows;
  if (!found) return undefined;
  const whom = await recipientsAtSupplier(register, found.oin);
  if (state === 'refused') return { ...writeRefused(found), ...whom };
  const its = await qualificationBy(register, sql`statement_id = ${found.statementId}`);
  return its && { ...writeIssued(its), ...whom };
}

async function aboutQualification(
  register: Register,
  { kind, number }: { readonly kind: string; readonly number: number },
): Promise<Written | undefined> {
  const same = sql`(version_id, run_id, coalesce(statement_id, 0)) =
    (select version_id, run_id, coalesce(statement_id, 0) from qualifications where id = ${number})`;
  const its = await qualificationBy(register, same);
  if (!its) return undefined;
  if (kind === 'expiring') {
    return { ...writeExpiring(its), ...(await recipientsAtSupplier(register, its.oin)) };
  }
  if (its.withdrawn === null) return undefined;
  const gone = { ...its, on: its.withdrawn, why: its.withdrawnWhy ?? '' };
  if (kind === 'withdrawn') {
    return { ...writeWithdrawn(gone), ...(await recipientsAtSupplier(register, its.oin)) };
  }
  if (kind !== 'schools') return undefined;
  return { ...writeToSchools(gone), ...(await recipientsAtSchools(register, its.versionId)) };
}

type Found = LetterQualification & {
  readonly oin: string;
  readonly versionId: number;
  readonly withdrawn: Date | null;
  readonly withdrawnWhy: string | null;
  readonly schools: number;
};

async function qualificationBy(
  { database, now }: Register,
  which: ReturnType<typeof sql>,
): Promise<Found | undefined> {
  const day = dayOf(now());
  const { rows } = await sql<Found>`
    select suppliers.name as supplier, oin, products.name as product, version, q.*,
      statements.digest as statement,
      (select count(*)::int from uses where uses.version_id = q.version_id and from_day <= ${day}::date
        and (until_day is null or until_day > ${day}::date)) as schools
    from (select version_id, statement_id, release, gegevensset, max(until_at) as until,
        max(withdrawn_at) as withdrawn, max(withdrawn_why) as withdrawn_why,
        json_agg(json_build_object('role', role, 'profile', profile, 'isConditional', is_conditional)
          order by profile, role) as roles
      from qualifications where school_id is null and ${which}
      group by version_id, run_id, statement_id, release, gegevensset) as q
    join versions on versions.id = q.version_id join products on products.id = product_id
    join suppliers on suppliers.id = supplier_id
    left join statements on statements.id = q.statement_id`.execute(database);
  return rows[0];
}

async function aboutOpening(register: Register, letter: string): Promise<Written | undefined> {
  const [, name, set, oin = ''] = /^opening-(\d{4})-(.+)-(\d{20})$/.exec(letter) ?? [];
  const { releases } = await tellCalendar(register);
  const found = releases.find((its) => its.release === name && its.gegevensset === set);
  const products = found?.notYet.filter((row) => row.oin === oin) ?? [];
  const [first] = products;
  if (!found || !first) return undefined;
  const written = writeOpening({ ...found, supplier: first.supplier, products });
  return { ...written, ...(await recipientsAtSupplier(register, oin)) };
}

function unknownLetter(letter: string): Refusal {
  return new Refusal(
    'unknown',
    text(
      `Er is geen bericht "${letter}": misschien is er intussen iets veranderd`,
      `There is no message "${letter}": perhaps something has changed meanwhile`,
    ),
  );
}

import { text } from '#words/text.ts';
import type { Sector } from '../database/tables.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';

/** A school as it is found by its BRIN, or by BRIN and vestiging. */
export type FoundSchool = {
  readonly id: number;
  readonly code: string;
  readonly brin: string;
  readonly name: string;
  readonly sector: Sector;
  readonly place: string;
  readonly swv: string | null;
  readonly regionId: number | null;
  readonly closedOn: string | null;
};

/**
 * Finds a school: by BRIN and vestiging (99ZA00), or by BRIN alone, which is its main vestiging 00, or its only one.
 *
 * @throws Refusal when there is none, or more than one without a main one.
 */
export async function findSchool(
  { database }: Pick<Register, 'database'>,
  asked: string,
): Promise<FoundSchool> {
  const code = asked.toUpperCase();
  const found = await database
    .selectFrom('schools')
    .select(['id', 'code', 'brin', 'name', 'sector', 'place', 'swv', 'regionId', 'closedOn'])
    .where(code.length > 4 ? 'code' : 'brin', '=', code)
    .orderBy('code')
    .limit(20)
    .execute();
  const [first, second] = found;
  if (!first) throw unknown(asked);
  if (first.code === `${first.brin}00` || !second) return first;
  const codes = found.map((school) => school.code).join(', ');
  throw new Refusal(
    'invalid',
    text(
      `${asked} heeft meer vestigingen, en geen hoofdvestiging 00: noem een van ${codes}`,
      `${asked} has several vestigingen, and no main one 00: name one of ${codes}`,
    ),
  );
}

function unknown(asked: string): Refusal {
  return new Refusal(
    'unknown',
    text(
      `Het register kent geen school "${asked}": neem eerst de scholenlijst over met "oso-keur register import"`,
      `The register knows no school "${asked}": take in the school list with "oso-keur register import" first`,
    ),
  );
}

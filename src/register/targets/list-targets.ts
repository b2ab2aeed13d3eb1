import type { Text } from '#words/text.ts';
import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';
import { targetsOf } from './own-target.ts';

/** A target in a list. */
export type ListedTarget = {
  readonly target: number;
  readonly supplier: string;
  readonly name: string;
  readonly product: string;
  readonly version: string;
  readonly addresses: readonly string[];
  readonly forSchools: boolean;
  readonly changedAt: Date;
  /** Since when its host consents; null while that is not proved. */
  readonly consentedAt: Date | null;
  readonly triedAt: Date | null;
  /** Why the last try did not prove consent. */
  readonly said: Text | null;
};

/** Lists targets by supplier and name: a supplier sees its own, the service desk all. */
export async function listTargets(
  register: Pick<Register, 'database'>,
  _input: object,
  by: Person,
): Promise<{ readonly targets: readonly ListedTarget[] }> {
  const rows = await listedTargets(register, by)
    .orderBy('suppliers.name')
    .orderBy('targets.name')
    .execute();
  return { targets: rows };
}

/** Targets with what a list tells of them. */
export function listedTargets({ database }: Pick<Register, 'database'>, by: Person) {
  return targetsOf(database, by)
    .innerJoin('suppliers', 'suppliers.id', 'targets.supplierId')
    .clearSelect()
    .select([
      'targets.id as target',
      'suppliers.name as supplier',
      'targets.name',
      'targets.product',
      'targets.version',
      'targets.addresses',
      'targets.forSchools',
      'targets.changedAt',
      'targets.consentedAt',
      'targets.triedAt',
      'targets.said',
    ]);
}

import type { Register } from '../register.ts';
import type { KeptTarget } from './own-target.ts';

/** Gives the target that a supplier offers to schools for a version of its product, of which the host consented last; if any. */
export function targetForSchool(
  { database }: Pick<Register, 'database'>,
  versionId: number,
): Promise<KeptTarget | undefined> {
  return database
    .selectFrom('targets')
    .innerJoin('products', (join) =>
      join
        .onRef('products.supplierId', '=', 'targets.supplierId')
        .onRef('products.name', '=', 'targets.product'),
    )
    .innerJoin('versions', (join) =>
      join
        .onRef('versions.productId', '=', 'products.id')
        .onRef('versions.version', '=', 'targets.version'),
    )
    .selectAll('targets')
    .where('versions.id', '=', versionId)
    .where('targets.forSchools', '=', true)
    .where('targets.consentedAt', 'is not', null)
    .where('targets.forgottenAt', 'is', null)
    .orderBy('targets.consentedAt', 'desc')
    .orderBy('targets.id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

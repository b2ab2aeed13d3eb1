import type { RegionalAgreement } from '#exchange/regional-agreement.ts';
import type { Register } from '../register.ts';

/** What a region agreed about one school year. */
export type ToldAgreement = Omit<RegionalAgreement, 'name' | 'assumptions'> & {
  readonly schoolYear: string;
};

/** A region, and what it agreed, the newest school year first. */
export type ListedRegion = {
  readonly code: string;
  readonly name: string;
  readonly agreements: readonly ToldAgreement[];
};

/** Lists the regions with their agreements. */
export async function listRegions({ database }: Register): Promise<{
  readonly regions: readonly ListedRegion[];
}> {
  const regions = await database
    .selectFrom('regions')
    .select(['id', 'code', 'name'])
    .orderBy('code')
    .execute();
  const agreements = await database
    .selectFrom('agreements')
    .select(['regionId', 'schoolYear', 'asks', 'seenByParentsOn', 'askedOn', 'readyOn'])
    .select(['enrolmentClosesOn', 'placedOn', 'source'])
    .orderBy('schoolYear', 'desc')
    .execute();
  return {
    regions: regions.map(({ id, ...region }) => {
      const own = agreements.filter(({ regionId }) => regionId === id);
      return { ...region, agreements: own.map(({ regionId: _, ...agreement }) => agreement) };
    }),
  };
}

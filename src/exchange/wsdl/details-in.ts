import type { FaultDetail, MessageSet } from '../release.ts';

/** Gives the details of the faults, each element once. */
export function detailsIn(faults: MessageSet['faults']): FaultDetail[] {
  const details = Object.values(faults).flatMap(({ detail }) => (detail ? [detail] : []));
  const names = details.map(({ element }) => element.name);
  return details.filter(({ element }, at) => names.indexOf(element.name) === at);
}

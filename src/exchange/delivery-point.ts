import type { Release } from './release.ts';
import type { School } from './school.ts';

/**
 * Gives a school as this release names its delivery point: in '22 by routeringskenmerk, before that by aanleverpuntIndex, which
 * we take from the last digits of the routeringskenmerk (assumption A22-13).
 */
export function asNamedIn({ types }: Release, school: School): School {
  if (!('aanleverpuntIndex' in types)) return school;
  return { ...school, routeringsKenmerk: String(Number(school.routeringsKenmerk.slice(-5))) };
}

import { asNamedIn } from '#exchange/delivery-point.ts';
import type { Release } from '#exchange/release.ts';
import type { School } from '#exchange/school.ts';

/** The schools that we play, by sector, as a release names them (assumption A22-13). */
export function castSchools(release: Release): Record<CastPart, Record<School['sector'], School>> {
  return {
    counterpart: bySector(counterparts, (school) => asNamedIn(release, school)),
    second: bySector(counterparts, (school) => asNamedIn(release, at('00902', school))),
    other: bySector(others, (school) => asNamedIn(release, school)),
  };
}

/** What a school of ours is there for: `second` is another delivery point of the counterpart, `other` has no business here. */
type CastPart = 'counterpart' | 'second' | 'other';

/** Gives the delivery points of a second system of ours within a school of the target. */
export function systemWithin(release: Release, { brin, sector, name }: School) {
  const within = (tail: string) =>
    asNamedIn(release, at(tail, invented(brin, sector, `${name} (tweede systeem)`)));
  return { first: within('00999'), second: within('00998') };
}

const counterparts = {
  PO: invented('99ZA', 'PO', 'Basisschool De Tegenspeler'),
  VO: invented('99ZB', 'VO', 'Scholengemeenschap De Tegenspeler'),
  SWV: invented('99ZE', 'SWV', 'Samenwerkingsverband De Tegenspeler'),
} as const;

const others = {
  PO: invented('99ZC', 'PO', 'Basisschool De Buitenstaander'),
  VO: invented('99ZD', 'VO', 'Scholengemeenschap De Buitenstaander'),
  SWV: invented('99ZF', 'SWV', 'Samenwerkingsverband De Buitenstaander'),
} as const;

function bySector(
  schools: Readonly<Record<School['sector'], School>>,
  change: (school: School) => School,
): Record<School['sector'], School> {
  return { PO: change(schools.PO), VO: change(schools.VO), SWV: change(schools.SWV) };
}

function at(tail: string, { brin, ...school }: School): School {
  return { ...school, brin, routeringsKenmerk: `00000007000${brin}${tail}` };
}

function invented(brin: string, sector: School['sector'], name: string): School {
  return at('00901', { brin, sector, name, routeringsKenmerk: '' });
}

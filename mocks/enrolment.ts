import type { School } from '#exchange/school.ts';
import { castOins } from './cast-oins.ts';
import { castSchools, systemWithin } from './cast-schools.ts';
import type { Members } from './members.ts';

/** The schools of one supplier, and the address where they answer. */
export type SupplierSchools = {
  readonly schools: readonly School[];
  readonly oin: string;
  readonly url: string;
};

/** Lets the schools that we play take part. */
export function enrolCast(
  services: Members,
  url: string,
  oin: string = castOins.counterpart,
): void {
  const schools = Object.values(castSchools(services.release)).flatMap((part) =>
    Object.values(part),
  );
  enrolSchools(services, { schools, oin, url });
}

/** Lets the target's schools take part, each with a second system of ours, for transfers within one BRIN. */
export function enrolTarget(
  services: Members,
  {
    castUrl,
    castOin = castOins.counterpart,
    ...target
  }: SupplierSchools & { readonly castUrl: string; readonly castOin?: string },
): void {
  enrolSchools(services, target);
  const byBrin = new Map(target.schools.map((school) => [school.brin, school]));
  const schools = [...byBrin.values()].flatMap((school) =>
    Object.values(systemWithin(services.release, school)),
  );
  enrolSchools(services, { schools, oin: castOin, url: castUrl });
}

/** Lets schools take part, with nothing of ours beside them. */
export function enrolSchools(
  { trafficCenter, osr, release }: Members,
  { schools, oin, url }: SupplierSchools,
): void {
  const isInOsr = !release.messages.registreerAanleverpuntRequest;
  for (const school of schools) {
    trafficCenter.participants.add({ school, oin, url });
    if (isInOsr) osr.enrol({ school, oin, url });
  }
}

import type { GivenTarget } from '#preflight/given-target.ts';
import { text } from '#words/text.ts';
import type { FoundSchool } from '../asking/find-school.ts';
import { standingOf, type UsedProduct } from '../asking/standing.ts';
import { isInvented } from '../demo/fill-demo.ts';
import { referenceProduct } from '../demo/invented-organisations.ts';
import { givenTarget } from '../jobs/job-target.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import type { KeptTarget } from '../targets/own-target.ts';
import { targetForSchool } from '../targets/target-for-school.ts';
import { testProfiles, testRoles, usualRelease } from './test-exchange.ts';

/** With whom a school can play: a target that its supplier offers for it, or the reference where all is invented. */
export type Opposite =
  | { readonly kind: 'target'; readonly target: KeptTarget }
  | { readonly kind: 'reference' };

/** What a school uses, and with whom it can play its test exchange by that. */
export type WhomSchoolPlays = {
  readonly uses: UsedProduct | undefined;
  readonly opposite: Opposite | undefined;
  /** The release in which they play. */
  readonly release: string;
  /** Why the target will not do for this school. */
  readonly because: Refusal | undefined;
};

/** Tells with whom a school can play its test exchange: it does so with the version that it uses, or not at all. */
export async function whomSchoolPlays(
  register: Register,
  school: FoundSchool,
): Promise<WhomSchoolPlays> {
  const { uses } = await standingOf(register, school, { at: register.now() });
  const nobody = { uses, opposite: undefined, release: usualRelease };
  if (!uses) return { ...nobody, because: unknownLas };
  const target = await targetForSchool(register, uses.versionId);
  if (target) return withTarget(register, { uses, target, school });
  if (isReference(uses) && (await isInvented(register))) {
    return { ...nobody, opposite: { kind: 'reference' }, because: undefined };
  }
  return { ...nobody, because: nobodyToPlay(uses) };
}

type Offered = {
  readonly uses: UsedProduct;
  readonly target: KeptTarget;
  readonly school: FoundSchool;
};

function withTarget(register: Register, { uses, target, school }: Offered): WhomSchoolPlays {
  try {
    const given = givenTarget(register, target.source);
    const release = given.release ?? usualRelease;
    if (!serves(given, school)) {
      return { uses, opposite: undefined, release, because: notServed(school, uses) };
    }
    return { uses, opposite: { kind: 'target', target }, release, because: undefined };
  } catch (error) {
    // It was allowed when it was kept, and is not any more.
    if (!(error instanceof Refusal)) throw error;
    return { uses, opposite: undefined, release: usualRelease, because: nobodyToPlay(uses) };
  }
}

function serves({ schools, capabilities }: GivenTarget, { brin, sector }: FoundSchool): boolean {
  const isNamed = schools.some((school) => school.brin === brin && school.sector === sector);
  const claims = testRoles[sector].every((role) => capabilities.roles.includes(role));
  return isNamed && claims && capabilities.profiles.includes(testProfiles[sector]);
}

function isReference({ supplier, product, version }: UsedProduct): boolean {
  const known = referenceProduct;
  return supplier === known.supplier && product === known.product && version === known.version;
}

const unknownLas = new Refusal(
  'refused',
  text(
    'Het is niet bekend welk LAS uw school gebruikt: vraag de servicedesk om dat vast te leggen',
    'It is not known which LAS your school uses: ask the service desk to enter that',
  ),
);

function nobodyToPlay({ supplier, product, version }: UsedProduct): Refusal {
  return new Refusal(
    'refused',
    text(
      `Van ${product} ${version} is er geen testomgeving waarmee scholen kunnen spelen: vraag ${supplier} om die aan te bieden`,
      `Of ${product} ${version} there is no test environment with which schools can play: ask ${supplier} to offer one`,
    ),
  );
}

function notServed({ brin, sector }: FoundSchool, { supplier }: UsedProduct): Refusal {
  const profile = testProfiles[sector];
  return new Refusal(
    'refused',
    text(
      `De testomgeving van ${supplier} is niet ingericht voor uw school (${brin}, ${profile}): vraag ${supplier} om uw school daarin op te nemen`,
      `The test environment of ${supplier} is not set up for your school (${brin}, ${profile}): ask ${supplier} to put your school into it`,
    ),
  );
}

/**
 * Whether one school can send a dossier to another. Both have to stand for it:
 *
 * 1. The profile goes from the sector of the one to that of the other; within one BRIN both are of it.
 * 2. Each uses a product of which the version is qualified in its role, for this profile.
 * 3. Of both that is so in one release and one gegevensset, which the calendar has open.
 * 4. Where the calendar says that schools qualify too, each has done its test exchange (assumption AR-01: since
 *    15 August 2022 nothing public names one, so without the calendar's word its absence is only noted).
 */
import { type Text, text } from '#words/text.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { dayOf } from '../today.ts';
import { type FoundSchool, findSchool } from './find-school.ts';
import { sectorReasons } from './sector-reasons.ts';
import { type KnownQualification, type Standing, standingOf } from './standing.ts';
import { whyNotQualified } from './why-not-qualified.ts';

/** Who is to send to whom. */
export type ExchangeQuestion = {
  readonly bron: string;
  readonly doel: string;
  readonly profile: string;
};

/** A qualification by which two schools can exchange. */
export type Ground = {
  readonly role: 'bron' | 'doel';
  readonly school: string;
  readonly supplier: string;
  readonly product: string;
  readonly version: string;
  readonly release: string;
  readonly gegevensset: string;
  readonly until: string;
  readonly isConditional: boolean;
  readonly statement: string | null;
};

/** The answer: by what they can, or why they cannot; what is worth knowing is noted either way. */
export type ExchangeAnswer = {
  readonly canExchange: boolean;
  readonly profile: string;
  readonly bron: NamedSchool;
  readonly doel: NamedSchool;
  readonly by: readonly Ground[];
  readonly because: readonly Text[];
  readonly notes: readonly Text[];
};

/** A school as an answer names it. */
export type NamedSchool = Pick<FoundSchool, 'code' | 'name' | 'sector' | 'place'>;

/** Tells whether one school can send to another, by which qualifications, and if not, why. */
export async function checkSchools(
  register: Register,
  { bron, doel, profile }: ExchangeQuestion,
): Promise<ExchangeAnswer> {
  assertProfile(register, profile);
  const [from, to] = [await findSchool(register, bron), await findSchool(register, doel)];
  const at = register.now();
  const sides = [
    sideOf(await standingOf(register, from, { at, profile, role: 'bron' }), {
      at,
      role: 'bron',
      profile,
    }),
    sideOf(await standingOf(register, to, { at, profile, role: 'doel' }), {
      at,
      role: 'doel',
      profile,
    }),
  ];
  const because = [
    ...sectorReasons(register, { profile, from, to }),
    ...sides.flatMap((side) => side.because),
  ];
  const shared = because.length === 0 ? bestShared(sides) : [];
  const all = shared.length === 0 && because.length === 0 ? [nothingShared(sides)] : because;
  return {
    canExchange: all.length === 0,
    profile,
    bron: named(from),
    doel: named(to),
    by: all.length === 0 ? shared : [],
    because: all,
    notes: sides.flatMap((side) => side.notes),
  };
}

function assertProfile({ profiles }: Register, profile: string): void {
  if (profiles[profile]) return;
  const known = Object.keys(profiles).join(', ');
  throw new Refusal(
    'invalid',
    text(
      `"${profile}" is geen profiel: mogelijk zijn ${known}`,
      `"${profile}" is no profile: possible are ${known}`,
    ),
  );
}

type Side = {
  readonly grounds: readonly Ground[];
  readonly because: readonly Text[];
  readonly notes: readonly Text[];
};

type Asked = {
  readonly at: Date;
  readonly role: 'bron' | 'doel';
  readonly profile: string;
};

function sideOf(standing: Standing, { at, role, profile }: Asked): Side {
  const { school, uses, qualifications } = standing;
  const ofProduct = qualifications.filter(({ of }) => of === 'product');
  const counting = ofProduct.filter(({ counts }) => counts);
  const own = qualifications.filter(
    ({ of, counts, ...its }) => of === 'school' && counts && its.role === role,
  );
  const isTested = (its: KnownQualification) =>
    !its.schoolsMustQualify || own.some(({ release }) => release === its.release);
  const usable = counting.filter(isTested);
  const why = whyNotQualified(standing, { role, profile });
  const because =
    school.closedOn !== null && school.closedOn <= dayOf(at)
      ? [closed(school)]
      : usable.length > 0
        ? []
        : [counting.length > 0 ? untested(school) : why];
  const notes = own.length > 0 || because.length > 0 ? [] : [neverTested(school)];
  return {
    grounds: uses ? usable.map((its) => groundOf(its, { school, uses })) : [],
    because,
    notes,
  };
}

function groundOf(
  its: KnownQualification,
  { school, uses }: { readonly school: FoundSchool; readonly uses: NonNullable<Standing['uses']> },
): Ground {
  const { role, release, gegevensset, until, isConditional, statement } = its;
  const { supplier, product, version } = uses;
  const of = { role, school: school.code, supplier, product, version };
  return { ...of, release, gegevensset, until, isConditional, statement };
}

/** Of the pairs of one release and gegevensset the one that lasts longest. */
function bestShared(sides: readonly Side[]): readonly Ground[] {
  const [bron, doel] = sides;
  const pairs = (bron?.grounds ?? []).flatMap((one) =>
    (doel?.grounds ?? [])
      .filter((other) => one.release === other.release && one.gegevensset === other.gegevensset)
      .map((other) => [one, other]),
  );
  const lasting = (pair: readonly Ground[]) => pair.map(({ until }) => until).sort()[0] ?? '';
  return pairs.sort((one, other) => lasting(other).localeCompare(lasting(one)))[0] ?? [];
}

function nothingShared(sides: readonly Side[]): Text {
  const [bron, doel] = sides.map(({ grounds }) =>
    [...new Set(grounds.map((its) => `'${its.release.slice(2)} / ${its.gegevensset}`))].join(', '),
  );
  return text(
    `Er is geen release die beide kunnen: de bron is gekwalificeerd voor ${bron}, het doel voor ${doel}`,
    `There is no release that both can do: the bron is qualified for ${bron}, the doel for ${doel}`,
  );
}

function closed({ code, closedOn }: FoundSchool): Text {
  return text(`${code} is gesloten sinds ${closedOn}`, `${code} has been closed since ${closedOn}`);
}

function untested({ code }: FoundSchool): Text {
  return text(
    `${code} heeft zijn testuitwisseling niet gedaan, of die telt niet meer: oso-keur school`,
    `${code} has not done its test exchange, or it counts no more: oso-keur school`,
  );
}

function neverTested({ code }: FoundSchool): Text {
  return text(
    `Van ${code} is geen testuitwisseling bekend; nodig is die niet`,
    `No test exchange of ${code} is known; none is needed`,
  );
}

function named({ code, name, sector, place }: FoundSchool): NamedSchool {
  return { code, name, sector, place };
}

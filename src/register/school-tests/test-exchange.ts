import type { Role } from '#evidence/plan.ts';
import type { RunRecord } from '#verdict/record.ts';
import { type Text, text } from '#words/text.ts';
import type { Sector } from '../database/tables.ts';

/**
 * The test exchange (testuitwisseling) of a school with its own LAS. What it consisted of until 2022 is public in outline only:
 * that it was played with a pupil. The three steps are assumption AR-02.
 */
type TestStep = {
  readonly scenario: string;
  /** Played in this release only; a step without is played in each. */
  readonly release?: string;
  /** Played in this role only; a step without is played in each. */
  readonly role?: Role;
  readonly what: Text;
};

/** The steps, in the order in which they are told. */
const testSteps: readonly TestStep[] = [
  {
    scenario:
      'het-adres-van-de-school/een-beheerder-legt-in-het-serviceregister-vast-waar-de-school-te-vinden-is',
    release: '2022',
    what: text(
      'Mandaat en adres van de school staan in het OSR',
      'Mandate and address of the school stand in the OSR',
    ),
  },
  {
    scenario:
      'het-adres-van-de-school/een-beheerder-legt-bij-het-traffic-center-vast-waar-de-school-te-vinden-is',
    release: '2018',
    what: text(
      'Het adres van de school staat bij het Traffic Center',
      'The address of the school stands at the Traffic Center',
    ),
  },
  {
    scenario:
      'het-dossier-komt-volledig-over/een-medewerker-vraagt-een-dossier-op-dat-voor-de-school-klaarstaat',
    role: 'doel',
    what: text(
      'De school haalt het testdossier op en ziet het volledig',
      'The school fetches the test dossier and sees it in full',
    ),
  },
  {
    scenario:
      'het-dossier-komt-volledig-over/de-nieuwe-school-haalt-een-dossier-op-dat-voor-haar-klaarstaat',
    role: 'bron',
    what: text(
      'De school zet een testdossier klaar, en de testschool haalt het volledig op',
      'The school makes a test dossier ready, and the test school fetches it in full',
    ),
  },
];

/** The release in which it is played where the target file names none, as in every run. */
export const usualRelease = '2022';

/** The profile in which a school of a sector stands at both ends; a samenwerkingsverband only receives (assumption AR-06). */
export const testProfiles: Readonly<Record<Sector, string>> = {
  PO: 'POPO',
  VO: 'VOVO',
  SWV: 'POSWV',
};

/** The roles that a school of a sector plays. */
export const testRoles: Readonly<Record<Sector, readonly Role[]>> = {
  PO: ['bron', 'doel'],
  VO: ['bron', 'doel'],
  SWV: ['doel'],
};

/** A step, and what came of it. */
export type StepResult = { readonly what: Text; readonly isPassed: boolean };

/** Which steps there are: a school of this sector takes them, with a LAS in this release. */
export type Asked = { readonly sector: Sector; readonly release: string };

/** Gives the scenarios that a school plays, by key. */
export function testKeys(asked: Asked): readonly string[] {
  return stepsOf(asked).flatMap(({ keys }) => keys);
}

/** Tells of each step that a school of this sector takes whether it was played and passed. */
export function stepsIn(
  { results, scenarios, release }: RunRecord,
  sector: Sector,
): readonly StepResult[] {
  return stepsOf({ sector, release }).map(({ what, keys }) => {
    const isPassed = keys.every((key) => {
      const own = results.filter((result) => result.scenario === key);
      const isPlayed = scenarios.some((played) => played.key === key && played.ended === 'played');
      const isSound = own.every(({ outcome }) => outcome === 'passed' || outcome === 'observed');
      return isPlayed && own.length > 0 && isSound;
    });
    return { what, isPassed };
  });
}

type Step = { readonly what: Text; readonly keys: readonly string[] };

/** Gives the steps that a school takes, in the order in which they are told, with their scenarios by key. */
export function stepsOf({ sector, release }: Asked): readonly Step[] {
  const [profile, roles] = [testProfiles[sector], testRoles[sector]];
  const asked = testSteps.filter(
    (step) =>
      (step.role === undefined || roles.includes(step.role)) &&
      (step.release === undefined || step.release === release),
  );
  return asked.map(({ scenario, role, what }) => {
    const each = role === undefined ? roles : [role];
    return { what, keys: each.map((played) => `${scenario}/${played}/${profile}`) };
  });
}

import { castSchools, systemWithin } from '#cast/cast-schools.ts';
import { categoriesThatMay, categoryName } from '#dossier/category.ts';
import { type Dossier, describeDossier } from '#dossier/dossier.ts';
import type { Pack, Profile } from '#dossier/pack.ts';
import { testBsns } from '#dossier/pgn.ts';
import { profileNamed } from '#dossier/profile.ts';
import type { PlannedScenario, Role } from '#evidence/plan.ts';
import type { Release } from '#exchange/release.ts';
import type { SearchKeyCodec } from '#exchange/search-key.ts';
import { schoolFor, sectorsFor } from '#preflight/school-for.ts';
import type { Target } from '#preflight/target.ts';
import type { Lease } from '#steps/stage.ts';
import type { XmlElement } from '#xml/element.ts';
import { aboutOne } from './about-one.ts';
import type { DossierFor, DossierOrder } from './dossier-for.ts';
import type { DossiersAhead } from './dossiers-ahead.ts';

/** What leases are made of. */
export type LeaseOptions = {
  readonly pack: Pack;
  readonly release: Release;
  readonly target: Target;
  readonly codec: SearchKeyCodec;
  readonly dossierFor: DossierFor;
  /** Has made the dossiers of `ordersOf` already, or will soon. */
  readonly ahead?: Pick<DossiersAhead, 'take'> | undefined;
  /** How many of the numbers for pupils are not handed out any more. */
  readonly pgnsBefore?: number;
  /** The numbers for pupils, in the order in which they are handed out; every test BSN once when nothing is said. */
  readonly pgns?: Iterator<string>;
  /** The first lease is made from this seed, the next from the next. */
  readonly seed: number;
  /** A dossier that goes round as it is, under its own PGN, in its own profile. */
  readonly declared: Dossier | undefined;
};

/** Makes the function that hands out a pupil, a dossier and schools to each scenario in turn. */
export function makeLeases(options: LeaseOptions): (scenario: PlannedScenario) => Promise<Lease> {
  const { pgns = testBsns() } = options;
  for (let passed = 0; passed < (options.pgnsBefore ?? 0); passed += 1) nextPgn(pgns);
  let { seed } = options;
  return async (scenario) => {
    const { role, profile } = scenario;
    const transfer = profileNamed(options.pack.kinds, profile);
    const schools = schoolsFor(options, role, transfer);
    const order = orderFor(options, scenario, seed);
    seed += 1;
    const drawn = await options.ahead?.take(order);
    const pupil = pupilFor(options, { order, drawn, pgn: nextPgn(pgns) });
    const otherPgn = nextPgn(pgns);
    const categories = (say: 'OPT-UIT' | 'VERBODEN') =>
      categoriesThatMay(options.pack.categories, { say, profile }).map(categoryName);
    return {
      ...pupil,
      ...schools,
      key: await options.codec.keyOf(pupil.pgn),
      otherKey: await options.codec.keyOf(otherPgn),
      otherPgn,
      drawDossier: (pgn, saying = {}) => {
        const drawn = options.dossierFor({ ...order, seed: order.seed + anotherDraw, saying });
        return describeDossier(options.pack, aboutOne(options.pack, drawn, pgn));
      },
      transfer,
      optionalCategories: categories('OPT-UIT'),
      forbiddenCategories: categories('VERBODEN'),
      seed: order.seed,
      another: () => {
        const other = { order: { ...order, seed: ~order.seed }, pgn: nextPgn(pgns) };
        return pupilFor({ ...options, declared: undefined }, other);
      },
    };
  };
}

/**
 * Gives how many numbers to pass over, so that the pupils of a run are not those of the ones before it: there are enough
 * for dozens of whole runs.
 */
export function pgnsOfEarlier(runs: number, scenarios: number): number {
  const perRun = 3 * scenarios + 10;
  const rounds = Math.max(1, Math.floor(allPgns / perRun));
  return (runs % rounds) * perRun;
}

const allPgns = 9_091;

/** Gives what will be ordered for scenarios that are played in this order. */
export function ordersOf(
  options: Pick<LeaseOptions, 'pack' | 'release' | 'target' | 'seed'>,
  scenarios: readonly PlannedScenario[],
): DossierOrder[] {
  return scenarios.map((scenario, at) => orderFor(options, scenario, options.seed + at));
}

function orderFor(
  options: Pick<LeaseOptions, 'pack' | 'release' | 'target'>,
  { role, profile, size }: PlannedScenario,
  seed: number,
): DossierOrder {
  const { targetSchool, counterpartSchool } = schoolsFor(
    options,
    role,
    profileNamed(options.pack.kinds, profile),
  );
  const sender = role === 'bron' ? targetSchool : counterpartSchool;
  return { profile, sender, size, seed };
}

/** Far enough from the seeds of a run that no lease is drawn from the same. */
const anotherDraw = 1_000_000;

type Schools = Pick<
  Lease,
  'targetSchool' | 'counterpartSchool' | 'secondDeliveryPoint' | 'otherSchool'
>;

/** Gives the schools of a transfer: within one BRIN the counterpart is another system of the target's own school. */
export function schoolsFor(
  { target, release }: Pick<LeaseOptions, 'target' | 'release'>,
  role: Role,
  transfer: Profile,
): Schools {
  const targetSchool = schoolFor(target.schools, role, transfer);
  if (!targetSchool) throw new Error('Cannot lease a school that the target does not have');
  const [first = targetSchool.sector] = sectorsFor(role === 'bron' ? 'doel' : 'bron', transfer);
  const sector = transfer.isWithinBrin ? targetSchool.sector : first;
  const cast = castSchools(release);
  const within = systemWithin(release, targetSchool);
  return {
    targetSchool,
    counterpartSchool: transfer.isWithinBrin ? within.first : cast.counterpart[sector],
    secondDeliveryPoint: transfer.isWithinBrin ? within.second : cast.second[sector],
    otherSchool: cast.other[sector],
  };
}

type Draw = {
  readonly order: DossierOrder;
  readonly pgn: string;
  readonly drawn?: XmlElement | undefined;
};

function pupilFor(
  { pack, dossierFor, declared }: LeaseOptions,
  { order, pgn, drawn = dossierFor(order) }: Draw,
): Pick<Lease, 'pgn' | 'dossier'> {
  if (declared?.profile === order.profile) {
    return { dossier: declared, pgn: declared.pgn ?? pgn };
  }
  return { dossier: describeDossier(pack, aboutOne(pack, drawn, pgn)), pgn };
}

function nextPgn(pgns: Iterator<string>): string {
  const { value, done } = pgns.next();
  if (done) throw new Error('Cannot lease a pupil: every test BSN has been handed out');
  return value;
}

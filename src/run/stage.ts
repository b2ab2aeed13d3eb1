import type { Cast } from '#cast/cast.ts';
import type { Requirement } from '#checks/requirement.ts';
import { describeDossier } from '#dossier/dossier.ts';
import type { ElementTree } from '#dossier/elements.ts';
import type { Pack } from '#dossier/pack.ts';
import type { Driver, Glances } from '#driver/driver.ts';
import { recordedDriver } from '#driver/recorded-driver.ts';
import type { Leased, Limits } from '#evidence/entry.ts';
import type { Plan, PlannedScenario } from '#evidence/plan.ts';
import type { Recorder } from '#evidence/recorder.ts';
import type { Malformed } from '#exchange/malformed/malformed.ts';
import type { RegionalAgreement } from '#exchange/regional-agreement.ts';
import type { SearchKeyCodec } from '#exchange/search-key.ts';
import { conversationFor } from '#generators/conversation/conversation-for.ts';
import { drawOne } from '#generators/draw-one.ts';
import { basesFor } from '#generators/malformed/bases-for.ts';
import { aDozenMalformed } from '#generators/malformed/malformed-messages.ts';
import { edited, put } from '#generators/spoilers/edit/edits.ts';
import type { Cue, Lease, Stage } from '#steps/stage.ts';
import { type Text, text } from '#words/text.ts';
import { writeXml } from '#xml/write-xml.ts';
import { aboutOne } from './lease/about-one.ts';
import type { PupilLoader } from './load/pupil-loader.ts';

/** What a stage is built of. */
export type StageOptions = {
  readonly plan: Plan;
  readonly requirements: readonly Requirement[];
  readonly cast: Cast;
  readonly driver: Driver;
  readonly glances: Glances;
  readonly recorder: Recorder;
  readonly limits: Limits;
  readonly lease: (scenario: PlannedScenario) => Promise<Lease>;
  readonly pack: Pack;
  /** Makes the key by which a pupil is asked for. */
  readonly keyOf: SearchKeyCodec['keyOf'];
  readonly time: Pick<Stage, 'overtime' | 'isRunOver'>;
  readonly onFailure: (error: unknown) => void;
  /** What a dossier may hold, and in which order. */
  readonly elements: ElementTree;
  /** Gets pupils into the target before their scenario begins, where that is how they get there. */
  readonly loading?: Loading | undefined;
  /** What regions agreed on about when dossiers go. */
  readonly agreements: readonly RegionalAgreement[];
};

/** Who gets pupils into the target, and for which scenarios. */
export type Loading = {
  readonly loader: Pick<PupilLoader, 'load' | 'driver'>;
  readonly isWanted: (scenario: PlannedScenario) => boolean;
};

/** Builds the stage on which steps drive the cast and the target, with every lease on record. */
export function buildStage(options: StageOptions): Stage {
  const {
    plan,
    requirements,
    cast,
    loading,
    recorder,
    limits,
    onFailure,
    pack,
    keyOf,
    elements,
    agreements,
  } = options;
  const driver = loading?.loader.driver ?? options.driver;
  const halted = watchForEnd(recorder);
  const leased = new Map<string, Lease>();
  const draw = (scenario: PlannedScenario) =>
    options.lease(scenario).catch((error: unknown) => {
      // Cucumber would keep the message only.
      onFailure(error);
      throw error;
    });
  return {
    cast,
    recorder,
    limits,
    features: plan.features,
    onFailure,
    ...options.time,
    planned: (cue) => findPlanned(plan, cue),
    laidIn: (dossier, path, xml) => edited(dossier, [put(path, xml)], elements),
    agreementNamed: (name) => findAgreement(agreements, name),
    conversationFor,
    questionOf: (requirement) => findQuestion(requirements, requirement),
    halted,
    glances: options.glances,
    driverFor: ({ key }) => recordedDriver(driver, recorder, key),
    async load(scenario) {
      if (!loading?.isWanted(scenario) || halted() !== undefined) return false;
      const lease = await draw(scenario);
      leased.set(scenario.key, lease);
      return loading.loader.load(scenario, lease);
    },
    async lease(scenario) {
      const lease = leased.get(scenario.key) ?? (await draw(scenario));
      leased.delete(scenario.key);
      return recordLease(recorder, scenario, lease);
    },
    drawMalformed: (scenario, lease) => drawMalformed(plan, scenario, lease),
    async relet(scenario, lease, { root = lease.dossier.root, pgn = lease.pgn }) {
      const about = pgn === lease.pgn ? root : aboutOne(pack, root, pgn);
      const dossier = describeDossier(pack, about);
      return recordLease(recorder, scenario, { ...lease, pgn, dossier, key: await keyOf(pgn) });
    },
  };
}

/** Nobody goes on playing once somebody's real data may be going round, nor when nobody could see it afterwards. */
function watchForEnd(recorder: Recorder): Stage['halted'] {
  let why: Text | undefined;
  recorder.listen(({ seq, foreign = [] }) => {
    if (!foreign.some(({ where }) => where === 'pgn-field')) return;
    why ??= text(
      `de run is gestopt: er kwamen gegevens van een echte persoon binnen, in regel ${seq}`,
      `the run stopped: foreign personal data came in, in entry ${seq}`,
    );
  });
  return () => (recorder.failure === undefined ? why : unwritten);
}

const unwritten = text(
  'de run is gestopt: het transcript kan niet meer worden geschreven',
  'the run stopped: its transcript can no longer be written',
);

function recordLease(recorder: Recorder, { key: scenario }: PlannedScenario, lease: Lease): Lease {
  recorder.record({ kind: 'leased', scenario, ...leasedOf(lease) });
  return lease;
}

function leasedOf(lease: Lease): Omit<Leased, 'kind' | 'scenario'> {
  const { pgn, transfer } = lease;
  const { targetSchool, counterpartSchool, secondDeliveryPoint, otherSchool } = lease;
  return {
    pgn,
    transfer,
    targetSchool,
    counterpartSchool,
    secondDeliveryPoint,
    otherSchool,
    zoeksleutel: lease.key.zoeksleutel,
    dossier: writeXml(lease.dossier.root),
  };
}

function findPlanned({ scenarios }: Plan, { uri, name, role, profile }: Cue): PlannedScenario {
  const found = scenarios.find(
    (scenario) =>
      uri.replaceAll('\\', '/').endsWith(`${scenario.feature}.feature`) &&
      scenario.name === name &&
      scenario.role === role &&
      scenario.profile === profile,
  );
  if (!found) throw new Error(`Cannot play "${name}": the plan does not name it`);
  return found;
}

function drawMalformed(
  { features }: Plan,
  { role }: PlannedScenario,
  { transfer, seed }: Lease,
): readonly Malformed[] {
  const bases = basesFor({ role, transfer, features });
  return drawOne(aDozenMalformed(bases), seed);
}

function findAgreement(agreements: readonly RegionalAgreement[], name: string): RegionalAgreement {
  const found = agreements.find((agreement) => agreement.name === name);
  if (!found)
    throw new Error(`Cannot play in the region "${name}": regional-agreements.json has none`);
  return found;
}

function findQuestion(requirements: readonly Requirement[], requirement: string): string {
  const row = requirements.find(({ id }) => id === requirement);
  if (row && 'question' in row) return row.question.nl;
  throw new Error(`Cannot ask for "${requirement}": its row has no question`);
}

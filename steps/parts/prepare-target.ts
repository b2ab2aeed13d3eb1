import { type Inspection, withoutInspection } from '#dossier/dossier.ts';
import type { PupilAt } from '#driver/driver.ts';
import type { XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import type { LeasedPupil } from '../stage.ts';
import type { ScenarioWorld } from '../world.ts';
import { changePupil } from './change-pupil.ts';
import { knownDossier, knownInspection, namesakesDossier } from './known-dossier.ts';
import { countIssued, isForSwv, issuedTo, strayKoppelsleutel } from './koppelsleutel.ts';

/**
 * Brings the target, as bron, into the scenario's situation. What it refuses is on record for the checks. A
 * samenwerkingsverband is notified, and what was ready for it is taken back when it is ready for nobody.
 */
export async function prepareTarget(world: ScenarioWorld): Promise<void> {
  const { lease, situation } = world;
  if (!situation.isKnown) return;
  const { brin } = lease.targetSchool;
  const inspection = situation.isInspected ? knownInspection(world) : {};
  const pupil = { brin, pgn: lease.pgn };
  await enter(world, { pupil, inspection, root: knownDossier(world) });
  if (isForSwv(lease)) return prepareForSwv(world);
  await makeReady(world, pupil);
  if (situation.hasNamesake) {
    const namesake = { brin, pgn: lease.otherPgn };
    await enter(world, { pupil: namesake, inspection, root: namesakesDossier(world) });
    await makeReady(world, namesake);
  }
  if (situation.readyFor !== 'nobody' && situation.changedAfterwards !== 'no')
    await changePupil(world);
}

/** Enters a pupil at the target, with what the parents said of the dossier. */
export async function enterPupil(
  world: ScenarioWorld,
  { pgn, dossier: { root, inspection } }: LeasedPupil,
): Promise<void> {
  const { lease, situation } = world;
  const pupil = { brin: lease.targetSchool.brin, pgn };
  await enter(world, { pupil, root, inspection: situation.isInspected ? inspection : {} });
}

type Entered = {
  readonly pupil: PupilAt;
  readonly root: XmlElement;
  readonly inspection: Inspection;
};

async function enter(world: ScenarioWorld, { pupil, root, inspection }: Entered): Promise<void> {
  const { driver } = world;
  await world.reached(driver.loadPupil({ ...pupil, dossier: writeXml(withoutInspection(root)) }));
  if (Object.keys(inspection).length > 0) {
    await world.reached(driver.recordInspection({ ...pupil, inspection }));
  }
}

async function makeReady(world: ScenarioWorld, pupil: PupilAt): Promise<void> {
  const { driver, lease, situation } = world;
  const forSchool = {
    'the asking school': lease.counterpartSchool,
    'another school': lease.otherSchool,
    nobody: undefined,
  }[situation.readyFor];
  if (!forSchool) return;
  const ready = { ...pupil, forBrin: forSchool.brin, ...withholding(world) };
  await world.reached(driver.makeReady(ready));
}

function withholding({ situation: { withheld } }: ScenarioWorld) {
  return withheld.length > 0 ? { withheld } : {};
}

async function prepareForSwv(world: ScenarioWorld): Promise<void> {
  const { lease, situation } = world;
  situation.koppelsleutel = await offerToSwv(world, lease);
  if (situation.changedAfterwards !== 'no') await changePupil(world);
  if (situation.readyFor === 'nobody') await withdraw(world);
  if (situation.swvAsks === 'under another koppelsleutel') {
    situation.koppelsleutel = strayKoppelsleutel(world);
  }
}

/** Offers a pupil's dossier to the samenwerkingsverband, and gives the koppelsleutel that the Traffic Center issued for it. */
export async function offerToSwv(
  world: ScenarioWorld,
  { pgn }: Pick<LeasedPupil, 'pgn'>,
): Promise<string | undefined> {
  const { driver, lease } = world;
  const { brin, routeringsKenmerk } = lease.counterpartSchool;
  const chosen = { forBrin: brin, forRouteringsKenmerk: routeringsKenmerk };
  const offered = { brin: lease.targetSchool.brin, pgn, ...chosen };
  const after = countIssued(world);
  await world.reached(driver.makeReady({ ...offered, ...withholding(world) }));
  await world.reached(driver.notify(offered));
  return issuedTo(world, { bron: lease.targetSchool, doel: lease.counterpartSchool, after });
}

async function withdraw(world: ScenarioWorld): Promise<void> {
  const { driver, lease } = world;
  const { targetSchool, counterpartSchool, pgn } = lease;
  const ready = { brin: targetSchool.brin, pgn, forBrin: counterpartSchool.brin };
  await world.reached(driver.withdrawReady(ready));
}

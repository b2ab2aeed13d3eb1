/**
 * One transfer in two sessions, by way of a platform that is the second delivery point of the counterpart (assumption
 * A22-78): the hop between the platform and the counterpart's own system is ours alone.
 */
import type { OpenSession, Transfer } from '#cast/school/transfer.ts';
import type { ScenarioWorld } from '../world.ts';
import { prepareTarget } from './prepare-target.ts';

/** Lets the platform fetch the dossier from the target, as bron, and pass it on to the new school's own system. */
export async function fetchByPlatform(world: ScenarioWorld): Promise<void> {
  await prepareTarget(world);
  const { stage, lease } = world;
  const { counterpartSchool: own, secondDeliveryPoint: platform, targetSchool } = lease;
  const { overdrachtsoort } = lease.transfer;
  const hop = { doel: platform, bron: targetSchool, overdrachtsoort };
  if (!(await passOn(world, hop, own.brin))) return;
  const { doel } = stage.cast;
  const session = await open(world, { doel: own, bron: platform, ...within(world) });
  const answer = await doel.askDossier(session);
  await doel.signOff(session, answer?.resultaat);
}

/** Makes the dossier ready at the old school for the platform, and lets that pass it on to the target, as doel. */
export async function offerByPlatform(world: ScenarioWorld): Promise<void> {
  const { stage, scenario, lease } = world;
  const { bron } = stage.cast;
  const { counterpartSchool: own, secondDeliveryPoint: platform, targetSchool } = lease;
  const pupil = { school: own, pgn: lease.pgn };
  bron.enter({ ...pupil, scenario: scenario.key, dossier: lease.dossier.root, isInspected: true });
  bron.makeReady(pupil, platform);
  const hop = { doel: platform, bron: own, ...within(world) };
  if (!(await passOn(world, hop, targetSchool.brin)))
    throw new Error('The platform of the cast got nothing from the school of the cast');
}

type Hop = Omit<Transfer, 'scenario' | 'key'>;

function passOn(world: ScenarioWorld, hop: Hop, forBrin: string): Promise<boolean> {
  const { stage, lease } = world;
  const onwards = { school: hop.doel, pgn: lease.pgn, readyFor: { brin: forBrin } };
  return open(world, hop).then((session) => stage.cast.platform.passOn(session, onwards));
}

/** Of the delivery points that the Traffic Center names only that of the bron of this hop is asked. */
async function open({ stage, scenario, lease }: ScenarioWorld, hop: Hop): Promise<OpenSession> {
  const transfer = { ...hop, scenario: scenario.key, key: lease.key };
  const session = await stage.cast.doel.openSession(transfer);
  return { ...session, points: [session.points[0]] };
}

function within({ stage }: ScenarioWorld): Pick<Hop, 'overdrachtsoort' | 'bronIs'> {
  return { overdrachtsoort: stage.cast.release.kinds['binnen-brin'], bronIs: 'counterpart' };
}

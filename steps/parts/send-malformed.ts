import type { OpenSession } from '#cast/school/transfer.ts';
import type { Misshape } from '#cast/wire/soap-client.ts';
import type { Malformed, MalformedBase } from '#exchange/malformed/malformed.ts';
import type { ScenarioWorld } from '../world.ts';
import { isForSwv } from './koppelsleutel.ts';

/** Nobody was ever granted this session, nor given this koppelsleutel. */
const neverGranted = '00000000-0000-4000-8000-00000000000f';

/** What need not come is waited for a few times as long as a plain answer took, within bounds. */
const graceTimes = 2;
const leastGraceMs = 8;

/**
 * Sends the target malformed messages, in a session that nobody was granted; before the first and after each of them a plain
 * one, which the target answers as long as it lives. What comes of them is on record for the checks.
 */
export async function sendMalformed(
  world: ScenarioWorld,
  messages: readonly Malformed[],
): Promise<void> {
  const { limits } = world.stage;
  const plain = world.scenario.role === 'bron' ? 'documentRequest' : 'notificatieRequest';
  const asked = performance.now();
  await send(world, plain);
  const tookMs = Math.round(performance.now() - asked);
  const graceMs = Math.min(limits.answerMs, Math.max(leastGraceMs, tookMs * graceTimes));
  for (const malformed of messages) {
    await send(world, malformed.base, { malformed, graceMs });
    await send(world, plain);
  }
}

async function send(world: ScenarioWorld, base: MalformedBase, misshape?: Misshape): Promise<void> {
  const { stage, scenario, lease } = world;
  const { targetSchool, counterpartSchool: school } = lease;
  const { bron, doel } = stage.cast;
  const address = { scenario: scenario.key, school, url: addressOf(world) };
  if (base === 'notificatieRequest') {
    return bron.knock({ ...address, doel: targetSchool, misshape });
  }
  if (base === 'terugkoppelingRequest' && misshape) {
    return doel.knock({ ...address, bron: targetSchool, misshape });
  }
  await doel.askDossier(sessionOf(world), { misshape });
}

function addressOf({ stage, lease: { targetSchool } }: ScenarioWorld): string {
  const participant = stage.cast.trafficCenter.participants.at(targetSchool);
  if (participant) return participant.url;
  throw new Error(`Nobody takes part at "${targetSchool.routeringsKenmerk}"`);
}

/** A session as it would be, had it been granted. */
function sessionOf(world: ScenarioWorld): OpenSession {
  const { scenario, lease, situation } = world;
  const { routeringsKenmerk } = lease.targetSchool;
  const named = isForSwv(lease)
    ? { koppelsleutel: situation.koppelsleutel ?? neverGranted }
    : { key: lease.key };
  return {
    scenario: scenario.key,
    doel: lease.counterpartSchool,
    bron: lease.targetSchool,
    ...named,
    overdrachtsoort: lease.transfer.overdrachtsoort,
    sessieId: neverGranted,
    points: [{ routeringsKenmerk, url: addressOf(world) }],
  };
}

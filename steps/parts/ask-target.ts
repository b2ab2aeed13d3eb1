import { outOfOrder } from '#cast/mischief/out-of-order.ts';
import { refusesCertificate } from '#cast/mischief/refuses-certificate.ts';
import type { Transfer } from '#cast/school/transfer.ts';
import type { Oddity } from '#evidence/entry.ts';
import type { ScenarioWorld } from '../world.ts';
import { changesOfRequest } from './changes-of-request.ts';
import { isForSwv, strayKoppelsleutel } from './koppelsleutel.ts';
import { beforeImpostors } from './pose.ts';

/**
 * Lets the counterpart, as doel, ask the target for the dossier in one session, and sign that off. A
 * samenwerkingsverband that no koppelsleutel was issued for cannot ask.
 */
export async function askTarget(
  world: ScenarioWorld,
  { times }: { readonly times: number },
): Promise<void> {
  const { stage, scenario, lease, situation } = world;
  const { doel, conduct } = stage.cast;
  const named = pupilNamed(world);
  if (!named) return;
  const session = await doel.openSession({
    scenario: scenario.key,
    doel: lease.counterpartSchool,
    bron: lease.targetSchool,
    ...(situation.sessionFor === 'the pupil' ? named : otherPupilNamed(world)),
    overdrachtsoort: lease.transfer.overdrachtsoort,
  });
  if (situation.isSignedOff) await doel.signOff(session);
  if (situation.isTrafficCenterOutOfOrder) conduct.trafficCenter.misbehave(outOfOrder);
  if (situation.isCertificateUnknown) {
    conduct.trafficCenter.misbehave(refusesCertificate(stage.cast.release));
  }
  const change = { ...changesOfRequest(world), ...changesOf(world) };
  const ask = (oddity?: Oddity) => doel.askDossier({ ...session, ...named }, { change, oddity });
  const results: (string | undefined)[] = [];
  await beforeImpostors(world, 'traffic-center', ask);
  for (const oddity of [...situation.oddities, ...Array<undefined>(times)]) {
    results.push((await ask(oddity))?.resultaat);
  }
  conduct.trafficCenter.behave();
  if (!situation.isSignedOff) await doel.signOff(session, results.at(-1));
}

const dayMs = 86_400_000;

type Naming = Pick<Transfer, 'key' | 'koppelsleutel'>;

function pupilNamed({ lease, situation }: ScenarioWorld): Naming | undefined {
  if (!isForSwv(lease)) return { key: lease.key };
  const { koppelsleutel, swvAsks } = situation;
  if (koppelsleutel === undefined) return undefined;
  const isInCapitals = swvAsks === 'in capitals';
  return { koppelsleutel: isInCapitals ? koppelsleutel.toUpperCase() : koppelsleutel };
}

function changesOf({ situation }: ScenarioWorld): { readonly aanvraagdatum?: string } {
  if (situation.swvAsks !== 'for later only') return {};
  return { aanvraagdatum: new Date(Date.now() + dayMs).toISOString() };
}

function otherPupilNamed(world: ScenarioWorld): Naming {
  if (!isForSwv(world.lease)) return { key: world.lease.otherKey };
  return { koppelsleutel: strayKoppelsleutel(world) };
}

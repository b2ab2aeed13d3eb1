import { type OpenSession, pupilKeyOf } from '#cast/school/transfer.ts';
import { pupils, type SlotAsk, slotAt } from '#exchange/conversation/acts.ts';
import type { Messages } from '#exchange/messages.ts';
import type { School } from '#exchange/school.ts';
import type { ScenarioWorld } from '../../world.ts';
import { strayKoppelsleutel } from '../koppelsleutel.ts';
import type { PupilNames } from './pupil-names.ts';

/** The session in which something is asked, and what pupils are called there. */
export type AskedIn = {
  readonly session: Pick<OpenSession, 'koppelsleutel'>;
  readonly names: PupilNames;
};

/** Gives in what a request differs from the session that it names. */
export function changeFor(
  world: ScenarioWorld,
  { slot, odd }: SlotAsk,
  { session, names }: AskedIn,
): Partial<Messages['documentRequest']> {
  const { stage, lease } = world;
  const { pupil, by } = slotAt(slot);
  const other = pupils.find((one) => one !== pupil) ?? pupil;
  switch (odd) {
    case undefined:
      return {};
    case 'school':
      return asking(by === 'other school' ? lease.counterpartSchool : lease.otherSchool);
    case 'delivery point':
      return asking(by === 'counterpart' ? lease.secondDeliveryPoint : lease.counterpartSchool);
    case 'pupil':
      return pupilKeyOf(names.of(other, by));
    case 'kind':
      return {
        overdrachtsoort: otherKind(lease.transfer.overdrachtsoort, stage.cast.release.kinds),
      };
    case 'version':
      return { dossierVersie: '1999.1' };
    case 'session':
      return { sessieId: unknownSession };
    case 'for later':
      return { aanvraagdatum: daysFromNow(world, 1) };
    case 'since long':
      return { aanvraagdatum: longAgo };
    case 'koppelsleutel':
      return { koppelsleutel: strayKoppelsleutel(world) };
    case 'capitals':
      return session.koppelsleutel === undefined
        ? {}
        : { koppelsleutel: session.koppelsleutel.toUpperCase() };
  }
}

const dayMs = 86_400_000;
/** Before anything in a dossier of ours was collected, so that it is newer whichever of its dates counts. */
const longAgo = '2010-01-01T00:00:00.000Z';
const unknownSession = '99999999-9999-4999-8999-999999999999';

function asking({ brin, routeringsKenmerk }: School) {
  return { doelBrin: brin, doelRouteringsKenmerk: routeringsKenmerk };
}

function daysFromNow({ stage }: ScenarioWorld, days: number): string {
  return new Date(stage.cast.clock.now().getTime() + days * dayMs).toISOString();
}

function otherKind(kind: string, kinds: Readonly<Record<string, string>>): string {
  return Object.values(kinds).find((one) => one !== kind) ?? kind;
}

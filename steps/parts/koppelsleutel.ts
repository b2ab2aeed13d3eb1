import type { LinkKey } from '#cast/traffic-center/link-keys.ts';
import type { School } from '#exchange/school.ts';
import type { Lease } from '../stage.ts';
import type { ScenarioWorld } from '../world.ts';

/** Tells whether the dossier goes to a samenwerkingsverband, which asks by koppelsleutel. */
export function isForSwv({ transfer }: Pick<Lease, 'transfer'>): boolean {
  return transfer.family === 'swv';
}

/** How many koppelsleutels the Traffic Center has issued so far. */
export function countIssued({ stage }: ScenarioWorld): number {
  return stage.cast.trafficCenter.linkKeys.all.length;
}

/**
 * Gives the last koppelsleutel beyond the first `after` ones that the Traffic Center issued to a bron, for a doel;
 * undefined when it issued none. What the bron handed on instead is for the checks.
 */
export function issuedTo(
  { stage }: ScenarioWorld,
  { bron, doel, after }: Sides & { readonly after: number },
): string | undefined {
  const issued = stage.cast.trafficCenter.linkKeys.all.slice(after);
  const isBetween = (key: LinkKey) =>
    key.bron.brin === bron.brin &&
    key.doel.brin === doel.brin &&
    key.doel.routeringsKenmerk === doel.routeringsKenmerk;
  return issued.findLast(isBetween)?.koppelsleutel;
}

type Sides = { readonly bron: School; readonly doel: School };

/** Lets the Traffic Center issue a koppelsleutel that the target never hears of. */
export function strayKoppelsleutel({ stage, lease, scenario }: ScenarioWorld): string {
  const { role } = scenario;
  const [bron, doel] =
    role === 'bron'
      ? [lease.targetSchool, lease.counterpartSchool]
      : [lease.counterpartSchool, lease.targetSchool];
  return stage.cast.trafficCenter.linkKeys.issue({ bron, doel });
}

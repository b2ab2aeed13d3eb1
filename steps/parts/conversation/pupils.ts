import { withoutInspection } from '#dossier/dossier.ts';
import { type PupilNumber, pupils } from '#exchange/conversation/acts.ts';
import { descendantAt, withTextAt, type XmlElement } from '#xml/element.ts';
import type { Lease } from '../../stage.ts';
import type { ScenarioWorld } from '../../world.ts';

/** The leases of the pupils of a conversation, by number. */
export type PupilLeases = Readonly<Record<PupilNumber, Lease>>;

/**
 * Puts the second pupil of the scenario on record beside the first where a conversation is about it, so that a message
 * about either is known by its key. The first is leased last again: the scenario stays its own.
 */
export async function leasePupils(
  world: ScenarioWorld,
  named: readonly PupilNumber[],
): Promise<PupilLeases> {
  const { stage, scenario, lease } = world;
  if (!named.includes(pupils[1])) return { 0: lease, 1: lease };
  const other = await stage.relet(scenario, lease, { pgn: lease.otherPgn });
  await world.changePupil({});
  return { 0: lease, 1: other };
}

const surname = ['huidigeschool', 'leerling', 'achternaam'];

/** Gives the dossier of a pupil as it is the nth time that it is entered: no two are alike. */
export function contentsOf(
  { dossier: { root } }: Lease,
  { pupil, nth }: { readonly pupil: PupilNumber; readonly nth: number },
): XmlElement {
  const name = descendantAt(root, surname)?.text ?? '';
  const letter = pupil === 0 ? 'A' : 'B';
  return withTextAt(withoutInspection(root), surname, `${name} ${letter}${nth}`);
}

/** Tells whether two surnames stand in contents of the same pupil, entered at whatever time. */
export function isOfOnePupil(one: string, other: string): boolean {
  return withoutNumber(one) === withoutNumber(other);
}

function withoutNumber(surname: string): string {
  return surname.trim().replace(/\d+$/, '');
}

import type { Transfer } from '#cast/school/transfer.ts';
import type { Asker, PupilNumber, ReadyFor } from '#exchange/conversation/acts.ts';
import type { ScenarioWorld } from '../../world.ts';
import { issuedTo } from '../koppelsleutel.ts';
import { schoolOf } from './asker.ts';
import type { PupilLeases } from './pupils.ts';

/** What names a pupil in a transfer. */
export type PupilName = Pick<Transfer, 'key' | 'koppelsleutel'>;

/** By what schools that ask a target know the pupils of a conversation. */
export interface PupilNames {
  /** Gives what names a pupil for a school that is about to open a session. */
  of(pupil: PupilNumber, by: Asker): PupilName;
  /** Takes note of a notification about a pupil, before which so many koppelsleutels had been issued. */
  noteNotified(told: { readonly pupil: PupilNumber; readonly for: ReadyFor }, after: number): void;
}

/** Every school knows a pupil by its zoeksleutel. */
export class SearchKeyNames implements PupilNames {
  readonly #leases: PupilLeases;

  constructor(leases: PupilLeases) {
    this.#leases = leases;
  }

  of(pupil: PupilNumber): PupilName {
    return { key: this.#leases[pupil].key };
  }

  noteNotified(): void {
    // A notification about a transfer brings no name.
  }
}

/**
 * A samenwerkingsverband knows a pupil by the koppelsleutel that was issued last for it. One for which none was asks by
 * one that the target has never heard of.
 */
export class LinkKeyNames implements PupilNames {
  readonly #world: ScenarioWorld;
  readonly #issued = new Map<string, string>();

  constructor(world: ScenarioWorld) {
    this.#world = world;
  }

  of(pupil: PupilNumber, by: Asker): PupilName {
    return { koppelsleutel: this.#issued.get(`${pupil} ${by}`) ?? this.#stray(by) };
  }

  noteNotified({ pupil, for: by }: Parameters<PupilNames['noteNotified']>[0], after: number): void {
    const { lease } = this.#world;
    const sides = { bron: lease.targetSchool, doel: schoolOf(lease, by) };
    const koppelsleutel = issuedTo(this.#world, { ...sides, after });
    if (koppelsleutel !== undefined) this.#issued.set(`${pupil} ${by}`, koppelsleutel);
  }

  #stray(by: Asker): string {
    const { stage, lease } = this.#world;
    const between = { bron: lease.targetSchool, doel: schoolOf(lease, by) };
    return stage.cast.trafficCenter.linkKeys.issue(between);
  }
}

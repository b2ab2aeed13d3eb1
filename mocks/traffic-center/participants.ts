import type { School } from '#exchange/school.ts';

/** A school that takes part, with the supplier that answers for it and the address of its delivery point. */
export type Participant = { readonly school: School; readonly oin: string; readonly url: string };

/** Who takes part in OSO, as far as this run is concerned. */
export class Participants {
  readonly #participants: Participant[] = [];

  /** Adds a participant. */
  add(participant: Participant): void {
    this.#participants.push(participant);
  }

  /** Finds every delivery point of a school. */
  ofSchool(brin: string): Participant[] {
    return this.#participants.filter(({ school }) => school.brin === brin);
  }

  /** Finds one delivery point. */
  atDeliveryPoint(routeringsKenmerk: string): Participant | undefined {
    return this.#participants.find(({ school }) => school.routeringsKenmerk === routeringsKenmerk);
  }
}

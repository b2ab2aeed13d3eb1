import type { Place, ReadyFor } from './pupils.ts';
import type { SchoolAsBron } from './school-as-bron.ts';
import type { SchoolAsDoel } from './school-as-doel.ts';
import type { OpenSession } from './transfer.ts';

/** To whom a platform passes a dossier on, and under which of our delivery points. */
export type Hop = { readonly school: Place; readonly pgn: string; readonly readyFor: ReadyFor };

/**
 * A platform of a region between two schools: one transfer in two sessions. It is doel towards the one and bron towards
 * the other (Duin- en Bollenstreek works so).
 */
export class RegionalPlatform {
  readonly #sides: { readonly bron: SchoolAsBron; readonly doel: SchoolAsDoel };

  constructor(sides: { readonly bron: SchoolAsBron; readonly doel: SchoolAsDoel }) {
    this.#sides = sides;
  }

  /**
   * Fetches the dossier in a session of ours, signs that off, and makes it ready for the next school; the parents
   * have seen it here. Tells whether there was a dossier.
   */
  async passOn(session: OpenSession, { school, pgn, readyFor }: Hop): Promise<boolean> {
    const { bron, doel } = this.#sides;
    const best = await doel.askEverywhere(session);
    const point = best && { bronRouteringsKenmerk: best.point.routeringsKenmerk };
    await doel.signOff(session, best?.answer.resultaat, point);
    const dossier = best?.answer.dossier;
    if (!dossier) return false;
    bron.enter({ scenario: session.scenario, school, pgn, dossier, isInspected: true });
    bron.makeReady({ school, pgn }, readyFor);
    return true;
  }
}

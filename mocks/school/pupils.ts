import type { SearchKey } from '#exchange/messages.ts';
import { isSameLinkKey } from '#exchange/pupil-key.ts';
import type { School } from '#exchange/school.ts';
import type { SearchKeyCodec } from '#exchange/search-key.ts';
import type { XmlElement } from '#xml/element.ts';

/** A delivery point of a school. */
export type Place = Pick<School, 'brin' | 'routeringsKenmerk'>;

/** A pupil in the administration behind one of our delivery points. */
export type Pupil = {
  /** Whose it is; nobody's where it is there for loading. */
  readonly scenario: string | undefined;
  readonly school: Place;
  readonly pgn: string;
  readonly dossier: XmlElement;
  /** What who names a moment gets instead, as a dossier to which results of later were added. */
  readonly supplemented?: XmlElement;
  /** Whether the parents have seen the dossier. */
  readonly isInspected: boolean;
};

/** For whom a dossier is made ready: a school, or one delivery point of it. */
export type ReadyFor = { readonly brin: string; readonly routeringsKenmerk?: string };

/** A dossier as it was when it was made ready: what happens to the pupil afterwards does not change it. */
export type ReadyDossier = {
  readonly pupil: Pupil;
  readonly readyFor: ReadyFor;
  readonly at: Date;
  /** The key that a notification to a samenwerkingsverband brought. */
  readonly koppelsleutel?: string;
};

/** The pupils of our schools, and the dossiers that are ready. */
export class Pupils {
  readonly #pupils = new Map<string, Pupil>();
  readonly #ready: ReadyDossier[] = [];

  /** Enters a pupil, or enters it anew; a dossier that is ready stays as it is. */
  enter(pupil: Pupil): void {
    this.#pupils.set(nameOf(pupil.school, pupil.pgn), pupil);
  }

  /**
   * Makes the dossier ready as the pupil is now; what was ready for the same school before is replaced.
   *
   * @throws Error when the pupil was never entered.
   */
  makeReady({ school, pgn }: Pick<Pupil, 'school' | 'pgn'>, readyFor: ReadyFor, at: Date): void {
    const pupil = this.#pupils.get(nameOf(school, pgn));
    if (!pupil) throw new Error(`Cannot make a dossier ready at "${school.brin}": no such pupil`);
    this.withdraw({ school, pgn }, readyFor.brin);
    this.#ready.push({ pupil, readyFor, at });
  }

  /** Every pupil of every school. */
  get all(): readonly Pupil[] {
    return [...this.#pupils.values()];
  }

  /** Everything that is ready, in the order in which it was made so. */
  get ready(): readonly ReadyDossier[] {
    return this.#ready;
  }

  /** Takes back what was ready for a school. */
  withdraw({ school, pgn }: Pick<Pupil, 'school' | 'pgn'>, brin: string): void {
    const ready = this.readyFor({ school, pgn }, brin);
    if (ready) this.#ready.splice(this.#ready.indexOf(ready), 1);
  }

  /** Keeps the koppelsleutel that a ready dossier is asked for by. */
  putLinkKey(ready: ReadyDossier, koppelsleutel: string): void {
    this.#ready[this.#ready.indexOf(ready)] = { ...ready, koppelsleutel };
  }

  /** Finds the pupil of a zoeksleutel in the administration behind a delivery point. */
  async find(place: Place, key: SearchKey, codec: SearchKeyCodec): Promise<Pupil | undefined> {
    for (const pupil of this.#pupils.values()) {
      if (isSamePlace(pupil.school, place) && (await codec.matches(key, pupil.pgn))) return pupil;
    }
    return undefined;
  }

  /** Finds what is ready for a school about a pupil. */
  readyFor({ school, pgn }: Pick<Pupil, 'school' | 'pgn'>, brin: string): ReadyDossier | undefined {
    return this.#ready.find(
      ({ pupil, readyFor }) =>
        pupil.pgn === pgn && isSamePlace(pupil.school, school) && readyFor.brin === brin,
    );
  }

  /** Finds what is ready under a koppelsleutel, at any delivery point or at one. */
  readyUnder(koppelsleutel: string, place?: Place): ReadyDossier | undefined {
    return this.#ready.find(
      (ready) =>
        ready.koppelsleutel !== undefined &&
        isSameLinkKey(ready.koppelsleutel, koppelsleutel) &&
        (place === undefined || isSamePlace(ready.pupil.school, place)),
    );
  }
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.brin === other.brin && one.routeringsKenmerk === other.routeringsKenmerk;
}

function nameOf({ brin, routeringsKenmerk }: Place, pgn: string): string {
  return `${brin}/${routeringsKenmerk}/${pgn}`;
}

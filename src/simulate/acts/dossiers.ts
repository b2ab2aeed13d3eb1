import type { Cast } from '#cast/cast.ts';
import type { Pupil, ReadyDossier } from '#cast/school/pupils.ts';
import { DossierError, readDossier } from '#dossier/dossier.ts';
import { isTestPgn, testBsns } from '#dossier/pgn.ts';
import type { School } from '#exchange/school.ts';
import { aboutOne } from '#run/lease/about-one.ts';
import type { DossierFor } from '#run/lease/dossier-for.ts';
import type { Law } from '#verdict/law.ts';
import type { XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import { XmlError } from '#xml/xml-error.ts';
import { ActError } from '../act-error.ts';
import type { SimulatedTarget } from '../simulated-target.ts';
import { counterpartFor, profileOf, targetSchoolFor } from './school-of.ts';

/** What acting on dossiers takes. */
export type DossiersOptions = {
  readonly cast: Cast;
  readonly law: Law;
  readonly target: SimulatedTarget;
  readonly dossierFor: DossierFor;
};

/** Which dossier to make ready. */
export type MakeReady = {
  /** The kind of transfer: POPO, POVO, VOVO, BB, POSWV or VOSWV. */
  readonly profile: string;
  /** The BRIN of the school of yours that may fetch it; the first that fits when none is named. */
  readonly for?: string;
  /** A test number; the next free one when none is named. */
  readonly pgn?: string;
  /** A dossier of your own, as XML; its PGN becomes this pupil's. One is made when none is given. */
  readonly dossier?: string;
  /** Whether all that may stand in a dossier does, where one is made. */
  readonly isFull?: boolean;
  /** Whether the parents have seen it; they have when nothing is said. */
  readonly isInspected?: boolean;
};

/** A dossier of ours that is ready, for one of your schools. */
export type ReadyTold = {
  readonly pgn: string;
  /** Our school, that sends it. */
  readonly bron: { readonly brin: string; readonly routeringsKenmerk: string };
  /** The BRIN of yours that may fetch it. */
  readonly for: string;
  readonly isInspected: boolean;
  /** Since when it is ready: ISO 8601, in UTC. */
  readonly since: string;
  readonly koppelsleutel?: string;
};

/** The dossiers of the schools that we play. */
export class Dossiers {
  readonly #options: DossiersOptions;
  readonly #pgns = testBsns();
  #seed = 1;

  constructor(options: DossiersOptions) {
    this.#options = options;
  }

  /** Every dossier that is ready. */
  get ready(): readonly ReadyTold[] {
    return this.#options.cast.bron.ready.map(told);
  }

  /**
   * Makes a dossier ready at the other school, for a school of yours.
   *
   * @throws ActError when no school of yours fits, the PGN is no test number, or the XML is no dossier.
   */
  makeReady(asked: MakeReady): ReadyTold {
    const { cast, law, target } = this.#options;
    const transfer = profileOf(law, asked.profile);
    const doel = targetSchoolFor(target.schools, transfer, { role: 'doel', brin: asked.for });
    const bron = counterpartFor(law, transfer, { role: 'bron', school: doel });
    const pgn = asked.pgn ?? this.#freePgn();
    if (!isTestPgn(pgn)) {
      throw new ActError(
        `"${pgn}" is no test number, so it may be a real child's: use one of 999900006 to 999999990 that passes the test of a BSN, or a published one`,
      );
    }
    const dossier = aboutOne(law.pack, this.#dossier(asked, bron), pgn);
    const { isInspected = true } = asked;
    const pupil = { scenario: simulated, school: bron, pgn, dossier, isInspected };
    cast.bron.enter(pupil);
    const isForSwv = transfer.family === 'swv';
    const { brin, routeringsKenmerk } = doel;
    cast.bron.makeReady(pupil, isForSwv ? { brin, routeringsKenmerk } : { brin });
    return this.#find(pgn, brin);
  }

  /**
   * Gives a dossier that is ready, as XML.
   *
   * @throws ActError when nothing is ready about this pupil.
   */
  show(pgn: string): string {
    return writeXml(this.#ready(pgn)[0].pupil.dossier);
  }

  /**
   * Records whether the parents have seen what is ready about a pupil; without it, it is not given away.
   *
   * @throws ActError when nothing is ready about this pupil.
   */
  inspect(pgn: string, isInspected: boolean): void {
    const { bron } = this.#options.cast;
    for (const { pupil, readyFor, at, koppelsleutel } of this.#ready(pgn)) {
      bron.enter({ ...pupil, isInspected });
      bron.makeReady(pupil, readyFor, at);
      if (koppelsleutel !== undefined) bron.putLinkKey(pupil, readyFor.brin, koppelsleutel);
    }
  }

  /**
   * Takes back what is ready about a pupil, for one school or for all.
   *
   * @throws ActError when nothing is ready about this pupil for that school.
   */
  withdraw(pgn: string, brin?: string): void {
    for (const { pupil, readyFor } of this.#ready(pgn, brin)) {
      this.#options.cast.bron.withdraw(pupil, readyFor.brin);
    }
  }

  /**
   * Gives what is ready about a pupil, for one school or for any.
   *
   * @throws ActError when nothing is.
   */
  pupilOf(pgn: string, brin?: string): Pupil {
    return this.#ready(pgn, brin)[0].pupil;
  }

  #ready(pgn: string, brin?: string): [ReadyDossier, ...ReadyDossier[]] {
    const [first, ...more] = this.#options.cast.bron.ready.filter(
      ({ pupil, readyFor }) => pupil.pgn === pgn && readyFor.brin === (brin ?? readyFor.brin),
    );
    if (first) return [first, ...more];
    const whom = brin === undefined ? '' : ` for "${brin}"`;
    throw new ActError(`Nothing is ready about this pupil${whom}: make a dossier ready first`);
  }

  #find(pgn: string, brin: string): ReadyTold {
    return told(this.#ready(pgn, brin)[0]);
  }

  #dossier({ dossier, profile, isFull }: MakeReady, sender: School): XmlElement {
    if (dossier !== undefined) return this.#read(dossier);
    this.#seed += 1;
    const { dossierFor } = this.#options;
    return dossierFor({ profile, size: isFull ? 'full' : 'any', sender, seed: this.#seed });
  }

  #read(dossier: string): XmlElement {
    const { pack } = this.#options.law;
    try {
      return readDossier(pack, dossier).root;
    } catch (error) {
      if (!(error instanceof XmlError || error instanceof DossierError)) throw error;
      throw new ActError(`This is no dossier of gegevensset ${pack.version}: ${error.message}`);
    }
  }

  #freePgn(): string {
    const { bron } = this.#options.cast;
    for (;;) {
      const { value, done } = this.#pgns.next();
      if (done) throw new ActError('Every test BSN has been handed out: name a "pgn"');
      if (!bron.pupils.some(({ pgn }) => pgn === value)) return value;
    }
  }
}

/** What our messages name as their scenario: none is played. */
export const simulated = 'simulate';

function told({ pupil, readyFor, at, koppelsleutel }: ReadyDossier): ReadyTold {
  const { brin, routeringsKenmerk } = pupil.school;
  return {
    pgn: pupil.pgn,
    bron: { brin, routeringsKenmerk },
    for: readyFor.brin,
    isInspected: pupil.isInspected,
    since: at.toISOString(),
    ...(koppelsleutel !== undefined && { koppelsleutel }),
  };
}

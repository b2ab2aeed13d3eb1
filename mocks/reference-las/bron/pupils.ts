import type { Element } from '../xml/element.ts';

/** The leaves of a dossier's inzage block, in their order. */
export const inspectionLeaves = [
  'voorlopigdossier',
  'inzage',
  'inzagedatum',
  'akkoord',
  'redennietakkoord',
  'toestemming',
] as const;

/** What was recorded of the parents' inspection, by wire name. */
export type Inspection = Readonly<Partial<Record<(typeof inspectionLeaves)[number], string>>>;

/** A pupil at a school, with the dossier as it is now. */
export type Pupil = {
  readonly brin: string;
  readonly pgn: string;
  readonly dossier: Element;
  readonly inspection: Inspection | undefined;
  readonly ready: readonly ReadyDossier[];
};

/** A dossier made ready for one school: frozen, except that its inspection may still follow. */
export type ReadyDossier = {
  readonly forBrin: string;
  /** The one delivery point, as a request to a samenwerkingsverband has it. */
  readonly forRouteringsKenmerk: string | undefined;
  readonly at: Date;
  /** Who made it ready. */
  readonly account: string;
  readonly dossier: Element;
  readonly inspection: Inspection | undefined;
  /** The categories that the parents keep back. */
  readonly withheld: readonly string[];
  /** Given by the Traffic Center once a samenwerkingsverband was told. */
  readonly koppelsleutel: string | undefined;
};

/** What a user says on making a dossier ready. */
export type Terms = Omit<ReadyDossier, 'dossier' | 'inspection' | 'koppelsleutel'>;

/** The pupils of all schools in this installation. */
export class Pupils {
  readonly #pupils = new Map<string, Pupil>();

  /** Enters a pupil with an inspection of these contents, if any; what was made ready stays as it was. */
  load(entry: Omit<Pupil, 'ready'>): void {
    const ready = this.find(entry.brin, entry.pgn)?.ready ?? [];
    this.#keep({ ...entry, ready });
  }

  /** The pupil with this number at this school. */
  find(brin: string, pgn: string): Pupil | undefined {
    return this.#pupils.get(`${brin}/${pgn}`);
  }

  /** All pupils at a school. */
  listAt(brin: string): readonly Pupil[] {
    return [...this.#pupils.values()].filter((pupil) => pupil.brin === brin);
  }

  /** Records the inspection of the dossier as it is now, also where it is ready already. */
  recordInspection(pupil: Pupil, inspection: Inspection): void {
    const ready = pupil.ready.map((made) =>
      made.dossier === pupil.dossier ? { ...made, inspection } : made,
    );
    this.#keep({ ...pupil, inspection, ready });
  }

  /** Makes the dossier as it is now ready for one school, in place of an earlier one. */
  makeReady(pupil: Pupil, terms: Terms): void {
    const { dossier, inspection } = pupil;
    const others = pupil.ready.filter((made) => !isForSame(made, terms));
    const made = { ...terms, dossier, inspection, koppelsleutel: undefined };
    this.#keep({ ...pupil, ready: [...others, made] });
  }

  /** Notes the koppelsleutel of a dossier that is ready. */
  noteLinkKey(pupil: Pupil, noted: ReadyDossier, koppelsleutel: string): void {
    const ready = pupil.ready.map((made) => (made === noted ? { ...made, koppelsleutel } : made));
    this.#keep({ ...pupil, ready });
  }

  /** Takes back what was made ready for a school. */
  withdraw(pupil: Pupil, forBrin: string): void {
    this.#keep({ ...pupil, ready: pupil.ready.filter((made) => made.forBrin !== forBrin) });
  }

  /** Forgets everybody. */
  forget(): void {
    this.#pupils.clear();
  }

  #keep(pupil: Pupil): void {
    this.#pupils.set(`${pupil.brin}/${pupil.pgn}`, pupil);
  }
}

function isForSame(made: ReadyDossier, terms: Terms): boolean {
  return made.forBrin === terms.forBrin && made.forRouteringsKenmerk === terms.forRouteringsKenmerk;
}

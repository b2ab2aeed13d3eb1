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
  readonly at: Date;
  readonly dossier: Element;
  readonly inspection: Inspection | undefined;
};

/** The pupils of all schools in this installation. */
export class Pupils {
  readonly #pupils = new Map<string, Pupil>();

  /** Enters a pupil; new contents need a new inspection, what was made ready stays as it was. */
  load(entry: Pick<Pupil, 'brin' | 'pgn' | 'dossier'>): void {
    const ready = this.find(entry.brin, entry.pgn)?.ready ?? [];
    this.#keep({ ...entry, inspection: undefined, ready });
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
  makeReady(pupil: Pupil, terms: Pick<ReadyDossier, 'forBrin' | 'at'>): void {
    const { dossier, inspection } = pupil;
    const others = pupil.ready.filter(({ forBrin }) => forBrin !== terms.forBrin);
    this.#keep({ ...pupil, ready: [...others, { ...terms, dossier, inspection }] });
  }

  /** Forgets everybody. */
  forget(): void {
    this.#pupils.clear();
  }

  #keep(pupil: Pupil): void {
    this.#pupils.set(`${pupil.brin}/${pupil.pgn}`, pupil);
  }
}

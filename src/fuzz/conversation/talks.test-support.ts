/** Conversations by hand, for tests of what is judged of them: two pupils, and everybody does what a test says. */
import { BronScene, DoelScene, type SceneOptions } from '#evidence/scenes.test-support.ts';
import {
  law,
  otherPupil,
  type Pupil,
  pupil,
  schools,
} from '#evidence/transcript-builder.test-support.ts';
import type { PupilKey } from '#exchange/messages.ts';
import type { Found } from './finds.ts';

/** Writes a dossier of a pupil that says by its surname which of the contents it holds. */
export function dossierSaying(surname: string, { pgn }: Pupil = pupil): string {
  return (
    `<dossier xmlns="${law.pack.namespace}"><metadata><overstap>POVO</overstap></metadata>` +
    `<huidigeschool><leerling><achternaam>${surname}</achternaam><bsn>${pgn}</bsn></leerling></huidigeschool></dossier>`
  );
}

/** Gives the requirements that were found to be broken. */
export function brokenIn(found: readonly Found[]): string[] {
  return found.map(({ requirement }) => requirement);
}

/** What names a pupil in a request. */
export function keyOf({ zoeksleutel, pgn }: Pupil) {
  return { zoeksleutelPgnfrag: { zoeksleutel, pgnfrag: pgn.slice(-4) } };
}

const { brin } = schools.target;

/** The target sends: two pupils are leased, and nobody has entered anything. */
export class BronTalk extends BronScene {
  constructor() {
    super({ isLoaded: false, isInspected: false, readyFor: undefined }, { isAlone: true });
    this.transcript.begin(this.scenario, otherPupil);
    this.transcript.begin(this.scenario);
  }

  enters(surname: string, about: Pupil = pupil): this {
    const request = { brin, pgn: about.pgn, dossier: dossierSaying(surname, about) };
    this.transcript.drive(this.scenario, 'loadPupil', { request });
    return this;
  }

  inspects({ pgn }: Pupil = pupil): this {
    const request = { brin, pgn, inspection: { voorlopigdossier: 'false' } };
    this.transcript.drive(this.scenario, 'recordInspection', { request });
    return this;
  }

  makesReady(forBrin: string = schools.counterpart.brin, { pgn }: Pupil = pupil): this {
    this.transcript.drive(this.scenario, 'makeReady', { request: { brin, pgn, forBrin } });
    return this;
  }

  withdraws(forBrin: string = schools.counterpart.brin, { pgn }: Pupil = pupil): this {
    this.transcript.drive(this.scenario, 'withdrawReady', { request: { brin, pgn, forBrin } });
    return this;
  }

  /** All that a school does before a dossier of a pupil may leave. */
  offers(surname: string, about: Pupil = pupil): this {
    return this.enters(surname, about).inspects(about).makesReady(undefined, about);
  }
}

/** The target receives: two pupils are leased, and its users ask. */
export class DoelTalk extends DoelScene {
  /** The koppelsleutel that all is about from now on; that of nobody where it is about a PGN. */
  koppelsleutel: string | undefined;

  constructor(options: SceneOptions = {}) {
    super({ isAlone: true, ...options });
    this.transcript.begin(this.scenario, otherPupil);
    this.transcript.begin(this.scenario);
  }

  protected override get key(): PupilKey {
    const { koppelsleutel } = this;
    return koppelsleutel === undefined ? super.key : { koppelsleutel };
  }

  /** A user asks; it began after an entry, or else when what was done before had been told. */
  isTold(id: string, { pgn }: Pupil = pupil, begunAfter?: number): this {
    const { koppelsleutel } = this;
    const request = koppelsleutel === undefined ? { pgn } : { koppelsleutel };
    const told = { request, outcome: { status: 'done', answer: { id } } } as const;
    const since = begunAfter === undefined ? {} : { begunAfter };
    this.transcript.drive(this.scenario, 'askDossier', { ...told, ...since });
    return this;
  }

  isDone(id: string): this {
    const told = {
      request: { id },
      outcome: { status: 'done', answer: { state: 'done' } },
    } as const;
    this.transcript.drive(this.scenario, 'askState', told);
    return this;
  }

  /** A user looks at what came of an ask, and sees this dossier, or none. */
  isSeen(id: string, dossier: string | undefined): this {
    const answer = dossier === undefined ? null : { dossier };
    const told = { request: { id }, outcome: { status: 'done', answer } } as const;
    this.transcript.drive(this.scenario, 'showReceived', told);
    return this;
  }
}

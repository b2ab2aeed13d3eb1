import { BronScene } from '#evidence/scenes.test-support.ts';
import { dossierOf, pupil, schools } from '#evidence/transcript-builder.test-support.ts';

/** What was ready at first, and what came in its place, at last and in between; one name differs. */
export const first = dossierOf(pupil.pgn, 'Fé');
export const second = dossierOf(pupil.pgn, 'Anne');
export const third = dossierOf(pupil.pgn, 'Noor');

const at = { brin: schools.target.brin, pgn: pupil.pgn };

type Outcome = 'done' | 'refused';

function outcomeOf(status: Outcome) {
  return status === 'done' ? { status, answer: null } : { status, reason: 'no' };
}

/** A scenario in which users enter, show and make ready one after another; who asks then finds what they left. */
export class ChangedPupil extends BronScene {
  constructor() {
    super({ isLoaded: false, isInspected: false, readyFor: undefined });
  }

  /** A user enters a dossier, and gives the number of that entry. */
  enters(dossier: string, outcome: Outcome = 'done'): number {
    return this.transcript.drive(this.scenario, 'loadPupil', {
      request: { ...at, dossier },
      outcome: outcomeOf(outcome),
    });
  }

  /** The parents see the dossier as it is now. */
  shows(): this {
    const inspection = { voorlopigdossier: 'false', inzage: 'true' };
    this.transcript.drive(this.scenario, 'recordInspection', { request: { ...at, inspection } });
    return this;
  }

  /** A user makes the dossier ready for the school that asks. */
  makesReady(outcome: Outcome = 'done'): this {
    this.transcript.drive(this.scenario, 'makeReady', {
      request: { ...at, forBrin: schools.counterpart.brin },
      outcome: outcomeOf(outcome),
    });
    return this;
  }

  /** A user takes back what was ready. */
  withdraws(): void {
    this.transcript.drive(this.scenario, 'withdrawReady', { request: at });
  }

  /** The school that asks gets this answer in a valid session; gives the number of it. */
  isAnswered(body: string): number {
    const ask = this.asks();
    this.checks();
    return ask.answer(body);
  }
}

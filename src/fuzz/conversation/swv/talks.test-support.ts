/** Conversations by hand with a samenwerkingsverband, for tests of what is judged of them. */
import { firstKey, SwvScene } from '#evidence/swv-scenes.test-support.ts';
import {
  law,
  type Pupil,
  planned,
  pupil,
  schools,
  TranscriptBuilder,
} from '#evidence/transcript-builder.test-support.ts';
import { DoelTalk } from '../talks.test-support.ts';

const { brin } = schools.target;
const swv = schools.counterpart;

/** Writes a dossier without PGN that says by its surname which of the contents it holds. */
export function swvDossierSaying(surname: string): string {
  return (
    `<dossier xmlns="${law.pack.namespace}"><metadata><overstap>POVO</overstap></metadata>` +
    `<huidigeschool><leerling><achternaam>${surname}</achternaam></leerling></huidigeschool></dossier>`
  );
}

/** The target sends: it knows nobody, and nothing was offered. */
export class SwvBronTalk extends SwvScene {
  constructor() {
    super('bron');
  }

  enters(surname: string, { pgn }: Pupil = pupil): this {
    this.drives('loadPupil', { request: { brin, pgn, dossier: swvDossierSaying(surname) } });
    return this;
  }

  makesReady(forBrin: string = swv.brin, { pgn }: Pupil = pupil): this {
    this.drives('makeReady', { request: { brin, pgn, forBrin } });
    return this;
  }

  withdraws({ pgn }: Pupil = pupil): this {
    this.drives('withdrawReady', { request: { brin, pgn, forBrin: swv.brin } });
    return this;
  }

  /** A user notifies of what is ready, and the Traffic Center issues this koppelsleutel. */
  notifies(koppelsleutel = firstKey, about: Pupil = pupil, delivered = true): this {
    this.announces(koppelsleutel);
    this.tells({ koppelsleutel });
    return this.#chooses(about, delivered);
  }

  /** A user notifies of what is ready, which has not been delivered when that is told. */
  choosesInVain(about: Pupil = pupil): this {
    return this.#chooses(about, false);
  }

  #chooses({ pgn }: Pupil, delivered: boolean): this {
    const chosen = { forBrin: swv.brin, forRouteringsKenmerk: swv.routeringsKenmerk };
    const outcome = { status: 'done', answer: { delivered } } as const;
    this.drives('notify', { request: { brin, pgn, ...chosen }, outcome });
    return this;
  }

  /** All that a school does before a dossier of a pupil may leave. */
  hasOffered(surname: string, koppelsleutel = firstKey, about: Pupil = pupil): this {
    return this.enters(surname, about).makesReady(undefined, about).notifies(koppelsleutel, about);
  }
}

/** The target receives as samenwerkingsverband, and its users ask under this koppelsleutel. */
export function swvDoelTalk(koppelsleutel = firstKey): DoelTalk {
  const scenario = planned('swv-doel', 'doel', [], 'POSWV');
  const transcript = new TranscriptBuilder([scenario], { profiles: ['POSWV'] });
  const talk = new DoelTalk({ scenario, transcript });
  talk.koppelsleutel = koppelsleutel;
  return talk;
}

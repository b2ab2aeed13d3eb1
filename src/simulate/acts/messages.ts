import type { Cast } from '#cast/cast.ts';
import { castSchools } from '#cast/cast-schools.ts';
import { type OpenSession, openSessionOf, type Transfer } from '#cast/school/transfer.ts';
import type { DossierFinding } from '#dossier/finding.ts';
import { RecentMap } from '#evidence/masking/recent-map.ts';
import type { School } from '#exchange/school.ts';
import type { SearchKeyCodec } from '#exchange/search-key.ts';
import type { Law } from '#verdict/law.ts';
import { writeXml } from '#xml/write-xml.ts';
import { ActError } from '../act-error.ts';
import type { SimulatedTarget } from '../simulated-target.ts';
import { type Dossiers, simulated } from './dossiers.ts';
import { counterpartFor, profileOf, targetSchoolFor } from './school-of.ts';

/** What sending messages takes. */
export type MessagesOptions = {
  readonly cast: Cast;
  readonly law: Law;
  readonly target: SimulatedTarget;
  readonly codec: SearchKeyCodec;
  readonly dossiers: Dossiers;
  /** Tells what is wrong with a dossier. */
  readonly check: (dossier: string) => readonly DossierFinding[];
};

/** Which dossier to fetch from your LAS. */
export type Fetch = {
  readonly profile: string;
  /** The PGN of the pupil; for a samenwerkingsverband a koppelsleutel stands in its place. */
  readonly pgn?: string;
  /** The koppelsleutel; the newest that we were notified with when none is named. */
  readonly koppelsleutel?: string;
  /** The BRIN of the school of yours to ask; the first that fits when none is named. */
  readonly from?: string;
  /** ISO 8601: only what was made ready since then. */
  readonly aanvraagdatum?: string;
  /** Whether the session is signed off afterwards; it is when nothing is said. */
  readonly signsOff?: boolean;
};

/** What came of fetching a dossier. */
export type Fetched = {
  /** The result code of the Traffic Center where no session was granted, else that of your LAS; none when it did not answer readably. */
  readonly resultaat?: string;
  readonly sessieId?: string;
  /** As XML. */
  readonly dossier?: string;
  /** What is wrong with it by the gegevensset. */
  readonly findings?: readonly DossierFinding[];
  /** The result code of the sign-off. */
  readonly afmelding?: string;
};

/** Feedback of a samenwerkingsverband on a dossier of yours. */
export type Feedback = {
  readonly koppelsleutel: string;
  /** The BRIN of the school of yours that sent it. */
  readonly to: string;
  readonly text: string;
};

/** The messages that the schools that we play send to your LAS and to the Traffic Center. */
export class Messages {
  readonly #options: MessagesOptions;
  readonly #open = new RecentMap<OpenSession>(mostOpen);

  constructor(options: MessagesOptions) {
    this.#options = options;
  }

  /**
   * Fetches a dossier from your LAS as another school would: a session, the request, the sign-off.
   *
   * @throws ActError when no school of yours fits, or nothing names the pupil.
   */
  async fetch(asked: Fetch): Promise<Fetched> {
    const { doel } = this.#options.cast;
    const transfer = await this.#transfer(asked);
    const granted = await doel.requestSession(transfer);
    if (!granted?.sessieId) return granted ? { resultaat: granted.resultaat } : {};
    const session = openSessionOf(transfer, granted);
    const { sessieId } = session;
    this.#open.set(sessieId.toLowerCase(), session);
    const { aanvraagdatum, signsOff = true } = asked;
    const change = aanvraagdatum === undefined ? {} : { aanvraagdatum };
    const answer = await doel.askDossier(session, { change });
    const signedOff = signsOff ? await this.signOff(sessieId, answer?.resultaat) : undefined;
    return {
      sessieId,
      ...(answer && { resultaat: answer.resultaat }),
      ...(answer?.dossier && this.#told(writeXml(answer.dossier))),
      ...(signedOff !== undefined && { afmelding: signedOff }),
    };
  }

  /**
   * Signs off a session that was opened by fetching, also once more; gives the result code of the Traffic Center.
   *
   * @throws ActError when it was not opened here.
   */
  async signOff(sessieId: string, resultaat?: string): Promise<string | undefined> {
    const session = this.#open.get(sessieId.toLowerCase());
    if (!session) {
      throw new ActError(
        `The session "${sessieId}" was not opened here: fetch with "signsOff": false first`,
      );
    }
    const answer = await this.#options.cast.doel.signOff(session, resultaat);
    return answer?.resultaat;
  }

  /**
   * Notifies your LAS that a dossier is ready: the school that asked for it before, or the samenwerkingsverband that it is
   * ready for. Tells whether it confirmed.
   *
   * @throws ActError when nothing is ready for it, or nobody asked before.
   */
  async notify(pgn: string, to: string): Promise<boolean> {
    const { cast, dossiers } = this.#options;
    const { school } = dossiers.pupilOf(pgn, to);
    const isAsked = cast.bron.requests.some(
      ({ pgn: asked, request }) => asked === pgn && request.doelBrin === to,
    );
    const isForPoint = cast.bron.ready.some(
      ({ pupil, readyFor }) =>
        pupil.pgn === pgn && readyFor.brin === to && readyFor.routeringsKenmerk !== undefined,
    );
    if (!isAsked && !isForPoint) {
      throw new ActError(
        `Nobody of "${to}" asked for this pupil, and only who asked is notified: let your LAS ask first`,
      );
    }
    return cast.bron.notify({ scenario: simulated, school, pgn, doelBrin: to });
  }

  /**
   * Gives feedback, as the samenwerkingsverband that got a dossier of yours. Tells whether your LAS confirmed.
   *
   * @throws ActError when that is no school of yours.
   */
  async giveFeedback({ koppelsleutel, to, text: tekst }: Feedback): Promise<boolean> {
    const { cast, law, target } = this.#options;
    const school = target.schools.find(({ brin }) => brin === to);
    if (!school) throw new ActError(`"${to}" is no school of yours`);
    const from = castSchools(law.release).counterpart.SWV;
    return cast.doel.giveFeedback({ scenario: simulated, from, to: school, koppelsleutel, tekst });
  }

  #told(dossier: string): Pick<Fetched, 'dossier' | 'findings'> {
    return { dossier, findings: this.#options.check(dossier) };
  }

  async #transfer(asked: Fetch): Promise<Transfer> {
    const { law, codec, target } = this.#options;
    const profile = profileOf(law, asked.profile);
    const bron = targetSchoolFor(target.schools, profile, { role: 'bron', brin: asked.from });
    const kind = profile.isWithinBrin
      ? 'binnen-brin'
      : profile.family === 'swv'
        ? 'swv'
        : 'overstap';
    return {
      scenario: simulated,
      bron,
      doel: counterpartFor(law, profile, { role: 'doel', school: bron }),
      overdrachtsoort: law.release.kinds[kind],
      ...(kind === 'swv'
        ? { koppelsleutel: this.#koppelsleutel(asked, bron) }
        : { key: await codec.keyOf(pgnIn(asked)) }),
    };
  }

  #koppelsleutel({ koppelsleutel }: Fetch, { brin }: School): string {
    const { notifications } = this.#options.cast.doel;
    const newest = notifications.findLast(
      ({ bronBrin, koppelsleutel }) => bronBrin === brin && koppelsleutel !== undefined,
    );
    const named = koppelsleutel ?? newest?.koppelsleutel;
    if (named !== undefined) return named;
    throw new ActError(
      'A samenwerkingsverband asks by koppelsleutel: let your LAS notify it first, or name a "koppelsleutel"',
    );
  }
}

const mostOpen = 1_000;

function pgnIn({ pgn }: Fetch): string {
  if (pgn === undefined) throw new ActError('Nothing names the pupil: give a "pgn"');
  return pgn;
}

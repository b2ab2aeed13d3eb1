/**
 * The counterpart as sending school (wiki OSO:2018/Opvragen_dossier):
 *
 * 1. It checks the session before it decides anything, and passes a session error on.
 * 2. In a valid session it registers the request, whether or not it has a dossier; not for a samenwerkingsverband.
 * 3. Then it delivers what is ready, or says why not.
 * 4. It notifies when a user of ours says so, and never by itself.
 */
import type { Oddity } from '#evidence/entry.ts';
import type { Messages } from '#exchange/messages.ts';
import type { School } from '#exchange/school.ts';
import type { SearchKeyCodec } from '#exchange/search-key.ts';
import { transferKindOf } from '#exchange/transfer-kind.ts';
import type { Misshape } from '../wire/soap-client.ts';
import type { Correspondent } from './correspondent.ts';
import { judgeRequest } from './judge-request.ts';
import { announcementOf, deliverNotification, type RegisteredRequest } from './notification.ts';
import { type Place, type Pupil, Pupils, type ReadyDossier, type ReadyFor } from './pupils.ts';

/** What the sending school of the cast needs to know. */
export type SchoolAsBronOptions = {
  readonly correspondent: Correspondent;
  readonly codec: SearchKeyCodec;
  readonly dossierVersie: string;
  readonly now: () => Date;
};

/** Feedback that came in, with the pupil that it is about. */
export type ReceivedFeedback = {
  readonly pgn: string;
  readonly feedback: Messages['terugkoppelingRequest'];
};

/** Whom to notify, about which pupil. */
export type Notice = {
  readonly scenario: string;
  readonly school: Place;
  readonly pgn: string;
  readonly doelBrin: string;
};

/** A notification about nothing, by whom and to whom, and what is odd about it. */
export type Knock = {
  readonly scenario: string;
  readonly school: Place;
  readonly doel: School;
  readonly url: string;
  readonly oddity?: Oddity | undefined;
  readonly misshape?: Misshape | undefined;
};

const unknownKey = '99999999-9999-4999-8999-999999999999';

type Request = Messages['documentRequest'];

/** The counterpart as sending school. */
export class SchoolAsBron {
  readonly requests: RegisteredRequest[] = [];
  readonly feedback: ReceivedFeedback[] = [];
  readonly #options: SchoolAsBronOptions;
  readonly #pupils = new Pupils();

  constructor(options: SchoolAsBronOptions) {
    this.#options = options;
  }

  /** Enters a pupil, or enters it anew. A dossier that is ready stays as it was until it is made ready again. */
  enter(pupil: Pupil): void {
    this.#pupils.enter(pupil);
  }

  /** Makes a dossier ready for a school, as it is now; since when it is ready may be said. */
  makeReady(
    pupil: Pick<Pupil, 'school' | 'pgn'>,
    readyFor: ReadyFor,
    at: Date = this.#options.now(),
  ): void {
    this.#pupils.makeReady(pupil, readyFor, at);
  }

  /** Lets what is ready for a school be asked for by a koppelsleutel, as a notification does. */
  putLinkKey(pupil: Pick<Pupil, 'school' | 'pgn'>, brin: string, koppelsleutel: string): void {
    const ready = this.#pupils.readyFor(pupil, brin);
    if (ready) this.#pupils.putLinkKey(ready, koppelsleutel);
  }

  /** The pupils in our administrations. */
  get pupils(): readonly Pupil[] {
    return this.#pupils.all;
  }

  /** The dossiers that are ready. */
  get ready(): readonly ReadyDossier[] {
    return this.#pupils.ready;
  }

  /** Forgets the oldest requests and feedback, until so many of each are left. */
  forgetBeyond(most: number): void {
    for (const list of [this.requests, this.feedback])
      list.splice(0, Math.max(0, list.length - most));
  }

  /** Takes back what was ready for a school. */
  withdraw(pupil: Pick<Pupil, 'school' | 'pgn'>, brin: string): void {
    this.#pupils.withdraw(pupil, brin);
  }

  /** Answers a request for a dossier. */
  async answerRequest(request: Request): Promise<Messages['documentResponse']> {
    const { correspondent, dossierVersie } = this.#options;
    const { results } = correspondent.release;
    const { pupil, ready } = await this.#find(request);
    const session = await this.#checkSession(request, pupil?.scenario);
    if (session !== results.sessionValid) return { resultaat: session };
    const kind = transferKindOf(correspondent.release, request.overdrachtsoort);
    if (kind !== 'swv') this.#register(request, pupil);
    const outcome = judgeRequest(request, { kind, ready, dossierVersie });
    if (!ready || outcome !== 'transferSucceeded') return { resultaat: results[outcome] };
    const { dossier: plain, supplemented = plain } = ready.pupil;
    const dossier = request.aanvraagdatum === undefined ? plain : supplemented;
    return { resultaat: results[outcome], dossier };
  }

  /**
   * Tells a doel that a dossier is ready: whoever asked for it last at that school, or the samenwerkingsverband that it
   * was made ready for. Tells whether the doel confirmed.
   *
   * @throws Error when that school never asked and nothing is ready for a delivery point of it.
   */
  async notify({ scenario, school, pgn, doelBrin }: Notice): Promise<boolean> {
    const { correspondent } = this.#options;
    const { release } = correspondent;
    const ready = this.#pupils.readyFor({ school, pgn }, doelBrin);
    const asked = this.requests.findLast(
      ({ request, ...about }) => about.pgn === pgn && request.doelBrin === doelBrin,
    );
    const announcement = announcementOf(release, { school, asked, ready });
    const announced = await correspondent.askTrafficCenter(
      scenario,
      'meldenNotificatieRequest',
      announcement,
    );
    if (announced?.resultaat !== release.results.notificationRegistered) return false;
    const { url, koppelsleutel } = announced;
    if (ready && koppelsleutel !== undefined) this.#pupils.putLinkKey(ready, koppelsleutel);
    if (url === undefined) return false;
    return deliverNotification(correspondent, announcement, { scenario, url, koppelsleutel });
  }

  /**
   * Sends a notification about something that nobody asked for: whatever a doel thinks of it, it answers. What it may
   * hold is told by whom it goes to.
   */
  async knock({ scenario, school, doel, ...sending }: Knock): Promise<void> {
    const { correspondent } = this.#options;
    const { destinations } = correspondent.release;
    const about =
      doel.sector === 'SWV'
        ? { koppelsleutel: unknownKey, doel: destinations.swv }
        : { sessieId: unknownKey, doel: destinations.overstap };
    await correspondent.ask({ scenario, to: 'target', ...sending }, 'notificatieRequest', {
      bronBrin: school.brin,
      bronRouteringsKenmerk: school.routeringsKenmerk,
      doelBrin: doel.brin,
      doelRouteringsKenmerk: doel.routeringsKenmerk,
      ...about,
    });
  }

  /** Receives what a samenwerkingsverband says of a dossier that it got from us. */
  receiveFeedback(feedback: Messages['terugkoppelingRequest']): Messages['terugkoppelingResponse'] {
    const { feedbackReceived, linkKeyUnknown } = this.#options.correspondent.release.results;
    const ready = this.#pupils.readyUnder(feedback.koppelsleutel);
    if (!ready) return { resultaat: linkKeyUnknown };
    this.feedback.push({ pgn: ready.pupil.pgn, feedback });
    return { resultaat: feedbackReceived };
  }

  async #find(
    request: Request,
  ): Promise<{ pupil?: Pupil | undefined; ready?: ReadyDossier | undefined }> {
    const { koppelsleutel, zoeksleutelPgnfrag: key } = request;
    if (koppelsleutel !== undefined) {
      const ready = this.#pupils.readyUnder(koppelsleutel, placeOf(request));
      return { pupil: ready?.pupil, ready };
    }
    const place = placeOf(request);
    const pupil = key && (await this.#pupils.find(place, key, this.#options.codec));
    return { pupil, ready: pupil && this.#pupils.readyFor(pupil, request.doelBrin) };
  }

  #register(request: Request, pupil: Pupil | undefined): void {
    this.requests.push({ pgn: pupil?.pgn, at: this.#options.now(), request });
  }

  async #checkSession(request: Request, scenario: string | undefined): Promise<string> {
    const { correspondent } = this.#options;
    const { dossierVersie: _version, aanvraagdatum: _since, ...identifying } = request;
    const answer = await correspondent.askTrafficCenter(
      scenario,
      'sessiecontroleRequest',
      identifying,
    );
    return answer?.resultaat ?? correspondent.release.results.sessionDiffers;
  }
}

function placeOf(request: Request): Place {
  return { brin: request.bronBrin, routeringsKenmerk: request.bronRouteringsKenmerk };
}

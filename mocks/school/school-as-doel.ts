/**
 * The counterpart as receiving school (wiki OSO:2018/Opvragen_dossier): opens a session, asks each delivery point in turn,
 * and signs off. What it sends can be changed field by field, so that it can also be wrong on purpose.
 */
import type { Oddity } from '#evidence/entry.ts';
import type { DeliveryPoint, Messages } from '#exchange/messages.ts';
import type { School } from '#exchange/school.ts';
import type { Misshape } from '../wire/soap-client.ts';
import { bestAnswer, type PointAnswer } from './best-answer.ts';
import type { Correspondent } from './correspondent.ts';
import {
  addressesOf,
  type OpenSession,
  openSessionOf,
  pupilKeyOf,
  type Transfer,
} from './transfer.ts';

/** What the receiving school of the cast needs to know. */
export type SchoolAsDoelOptions = {
  readonly correspondent: Correspondent;
  readonly dossierVersie: string;
  readonly now: () => Date;
};

/** How a request for a dossier differs from the plain one. */
export type AskOptions = {
  /** Which delivery point to ask; the first of the session when none is named. */
  readonly point?: DeliveryPoint;
  readonly change?: Partial<Messages['documentRequest']>;
  /** What is odd about it on purpose, or wrong. */
  readonly oddity?: Oddity | undefined;
  readonly misshape?: Misshape | undefined;
};

/** Feedback of a samenwerkingsverband, to the school that sent it a dossier. */
export type GivenFeedback = {
  readonly scenario: string;
  readonly from: School;
  readonly to: School;
  readonly koppelsleutel: string;
  readonly tekst: string;
};

/** Feedback out of nowhere: from a school of ours, to the school that sends dossiers, at an address. */
export type FeedbackKnock = {
  readonly scenario: string;
  readonly school: School;
  readonly bron: School;
  readonly url: string;
  readonly misshape: Misshape;
};

/** The counterpart as receiving school. */
export class SchoolAsDoel {
  /** What we were notified of, in order. */
  readonly notifications: Messages['notificatieRequest'][] = [];
  readonly #options: SchoolAsDoelOptions;

  constructor(options: SchoolAsDoelOptions) {
    this.#options = options;
  }

  /** Asks for a session and gives what the Traffic Center answered. */
  requestSession(
    transfer: Transfer,
    change: Partial<Messages['overdrachtRequest']> = {},
  ): Promise<Messages['overdrachtResponse'] | undefined> {
    const { scenario, doel, bron, overdrachtsoort } = transfer;
    const plain: Messages['overdrachtRequest'] = {
      bronBrin: bron.brin,
      doelBrin: doel.brin,
      doelRouteringsKenmerk: doel.routeringsKenmerk,
      ...pupilKeyOf(transfer),
      overdrachtsoort,
    };
    const fields = changed(plain, change);
    return this.#options.correspondent.askTrafficCenter(scenario, 'overdrachtRequest', fields);
  }

  /**
   * Opens a session at our own Traffic Center.
   *
   * @throws Error when it is not granted: the cast then contradicts itself.
   */
  async openSession(
    transfer: Transfer,
    change: Partial<Messages['overdrachtRequest']> = {},
  ): Promise<OpenSession> {
    return openSessionOf(transfer, await this.requestSession(transfer, change));
  }

  /** Asks the bron for the dossier and gives its answer; undefined when no readable one came. */
  askDossier(
    session: OpenSession,
    { point = session.points[0], change = {}, oddity, misshape }: AskOptions = {},
  ): Promise<Messages['documentResponse'] | undefined> {
    const { scenario, overdrachtsoort, sessieId, bronIs = 'target' } = session;
    const { correspondent, dossierVersie } = this.#options;
    const plain: Messages['documentRequest'] = {
      ...addressesOf(session, point),
      ...pupilKeyOf(session),
      overdrachtsoort,
      sessieId,
      dossierVersie,
    };
    const to = { scenario, to: bronIs, url: point.url, oddity, misshape } as const;
    return correspondent.ask(to, 'documentRequest', changed(plain, change));
  }

  /** Asks every delivery point of the session in turn, and gives the best answer; undefined when none came. */
  async askEverywhere(session: OpenSession): Promise<PointAnswer | undefined> {
    const answers: PointAnswer[] = [];
    for (const point of session.points) {
      const answer = await this.askDossier(session, { point });
      if (answer) answers.push({ point, answer });
    }
    return bestAnswer(this.#options.correspondent.release, answers);
  }

  /** Signs the session off with the result that the bron gave; without one there was nothing to be had. */
  async signOff(
    session: OpenSession,
    result?: string,
    change: Partial<Messages['afmeldingRequest']> = {},
  ): Promise<Messages['afmeldingResponse'] | undefined> {
    const { correspondent } = this.#options;
    const resultaat = result ?? correspondent.release.results.notAvailable;
    const { scenario, sessieId } = session;
    const plain = { ...addressesOf(session, session.points[0]), sessieId, resultaat };
    return correspondent.askTrafficCenter(scenario, 'afmeldingRequest', changed(plain, change));
  }

  /** Forgets the oldest notifications, until so many are left. */
  forgetBeyond(most: number): void {
    this.notifications.splice(0, Math.max(0, this.notifications.length - most));
  }

  /** Receives a notification that a dossier is ready. */
  receiveNotification(
    notification: Messages['notificatieRequest'],
  ): Messages['notificatieResponse'] {
    this.notifications.push(notification);
    return { resultaat: this.#options.correspondent.release.results.notificationReceived };
  }

  /**
   * Gives feedback on a dossier, as the samenwerkingsverband that got it: one attempt. The roles are reversed, so we are
   * called bron. Tells whether the school confirmed.
   */
  async giveFeedback({
    scenario,
    from,
    to,
    koppelsleutel,
    tekst,
  }: GivenFeedback): Promise<boolean> {
    const { correspondent, now } = this.#options;
    const { results } = correspondent.release;
    const sides = {
      bronBrin: from.brin,
      bronRouteringsKenmerk: from.routeringsKenmerk,
      doelBrin: to.brin,
      doelRouteringsKenmerk: to.routeringsKenmerk,
      koppelsleutel,
    };
    const announced = await correspondent.askTrafficCenter(
      scenario,
      'meldenTerugkoppelingRequest',
      sides,
    );
    const { url } = announced ?? {};
    if (url === undefined) return false;
    const feedback = { ...sides, datum: now().toISOString(), tekst };
    const answer = await correspondent.ask(
      { scenario, to: 'target', url },
      'terugkoppelingRequest',
      feedback,
    );
    return answer?.resultaat === results.feedbackReceived;
  }

  /** Gives a school feedback that nobody announced, about nothing that it sent. */
  async knock({ scenario, school, bron, url, misshape }: FeedbackKnock): Promise<void> {
    const { correspondent, now } = this.#options;
    await correspondent.ask({ scenario, to: 'target', url, misshape }, 'terugkoppelingRequest', {
      bronBrin: school.brin,
      bronRouteringsKenmerk: school.routeringsKenmerk,
      doelBrin: bron.brin,
      doelRouteringsKenmerk: bron.routeringsKenmerk,
      koppelsleutel: unknownKey,
      datum: now().toISOString(),
      tekst: '?',
    });
  }
}

/** Feedback about nothing that anybody knows of. */
const unknownKey = '99999999-9999-4999-8999-999999999999';

function changed<Fields>(fields: Fields, change: Partial<Fields>): Fields {
  // Deliberately wrong messages are the caller's business; what cannot be written, encode refuses.
  return { ...fields, ...change } as Fields;
}

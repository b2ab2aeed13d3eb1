/** What scenarios of a samenwerkingsverband are about, for tests: an offer, a request under its key, and feedback. */
import type { MessageName, Messages } from '#exchange/messages.ts';
import type { DriverCalled, Party } from './entry.ts';
import type { PlannedScenario } from './plan.ts';
import { session } from './scenes.test-support.ts';
import type { Slice } from './slice.ts';
import {
  message,
  otherPupil,
  planned,
  pupil,
  type Sent,
  schools,
  TranscriptBuilder,
} from './transcript-builder.test-support.ts';

/** The koppelsleutels of the first pupil, of the second, and of nobody. */
export const firstKey = '00000000-aaaa-4bbb-8ccc-000000000001';
export const secondKey = '00000000-aaaa-4bbb-8ccc-000000000002';
export const strayKey = '00000000-aaaa-4bbb-8ccc-000000000003';

/** A dossier as a samenwerkingsverband may have it: without PGN. */
export const swvDossier = pupil.dossier.replace(/<bsn>\d+<\/bsn>/, '');
export const otherSwvDossier = swvDossier.replace('Fé', 'Noor');

const target = {
  brin: schools.target.brin,
  routeringsKenmerk: schools.target.routeringsKenmerk,
} as const;
const swv = {
  brin: schools.counterpart.brin,
  routeringsKenmerk: schools.counterpart.routeringsKenmerk,
} as const;

type Side = typeof target | typeof swv;

function sides(bron: Side, doel: Side) {
  return {
    bronBrin: bron.brin,
    bronRouteringsKenmerk: bron.routeringsKenmerk,
    doelBrin: doel.brin,
    doelRouteringsKenmerk: doel.routeringsKenmerk,
  };
}

type Changes<Name extends MessageName> = Partial<Messages[Name]>;

/** How feedback goes in a test, where it is not as usual. */
export type Told = { readonly koppelsleutel?: string; readonly answer?: string };

/** One scenario with everything that a test may say about a samenwerkingsverband in it. */
export class SwvScene {
  readonly scenario: PlannedScenario;
  readonly transcript: TranscriptBuilder;

  constructor(role: 'bron' | 'doel') {
    this.scenario = planned(`swv-${role}`, role, [], 'POSWV');
    this.transcript = new TranscriptBuilder([this.scenario], { profiles: ['POSWV'] });
    this.transcript.begin(this.scenario, { dossier: swvDossier });
    this.transcript.passBy(this.scenario);
  }

  get slice(): Slice {
    return this.transcript.slice(this.scenario);
  }

  /** A call of the driver, which is done unless the outcome says otherwise. */
  drives(call: string, options: Partial<Pick<DriverCalled, 'request' | 'outcome'>> = {}): number {
    return this.transcript.drive(this.scenario, call, options);
  }

  /** The target, as bron, is given a pupil and offers it. */
  offers(): void {
    this.#offers(pupil.pgn, swvDossier, firstKey);
  }

  /** The target, as bron, is given a second pupil and offers it. */
  offersAnother(): void {
    this.#offers(otherPupil.pgn, otherSwvDossier, secondKey);
  }

  #offers(pgn: string, dossier: string, koppelsleutel: string): void {
    this.drives('loadPupil', { request: { brin: target.brin, pgn, dossier } });
    this.drives('makeReady', { request: { brin: target.brin, pgn, forBrin: swv.brin } });
    this.announces(koppelsleutel);
    this.tells({ koppelsleutel });
    this.isOrdered(pgn);
  }

  /** The driver tells that the target notified as a user wanted. */
  isOrdered(pgn = pupil.pgn): number {
    const chosen = { forBrin: swv.brin, forRouteringsKenmerk: swv.routeringsKenmerk };
    return this.drives('notify', { request: { brin: target.brin, pgn, ...chosen } });
  }

  /** The target announces an offer and is given this koppelsleutel. */
  announces(koppelsleutel = firstKey, changes: Changes<'meldenNotificatieRequest'> = {}): number {
    const fields = { ...sides(target, swv), doel: 'SWV', ...changes };
    const sent = this.#sends('traffic-center', message('meldenNotificatieRequest', fields));
    const resultaat = 'NotificatieGeregistreerd';
    sent.answer(
      message('meldenNotificatieResponse', { resultaat, url: 'https://x/', koppelsleutel }),
    );
    return sent.seq;
  }

  /** The target notifies a samenwerkingsverband. */
  tells(changes: Changes<'notificatieRequest'> = {}, headers: readonly string[] = []): number {
    const fields = { ...sides(target, swv), koppelsleutel: firstKey, doel: 'SWV', ...changes };
    const body = message('notificatieRequest', fields as Messages['notificatieRequest']);
    const sent = this.transcript.send({ from: 'target', to: 'counterpart', body, headers });
    sent.answer(message('notificatieResponse', { resultaat: 'NotificatieOntvangen' }));
    return sent.seq;
  }

  /** A samenwerkingsverband asks the target under a koppelsleutel; the target checks the session. */
  asks(koppelsleutel = firstKey, changes: Changes<'documentRequest'> = {}): Sent {
    const sent = this.startsToAsk(koppelsleutel, changes);
    this.checks({ koppelsleutel });
    return sent;
  }

  /** A samenwerkingsverband asks the target under a koppelsleutel. */
  startsToAsk(koppelsleutel = firstKey, changes: Changes<'documentRequest'> = {}): Sent {
    const fields = {
      ...sides(target, swv),
      ...this.#inSession(koppelsleutel),
      dossierVersie: '2019.1',
    };
    const body = message('documentRequest', {
      ...fields,
      ...changes,
    } as Messages['documentRequest']);
    return this.#receives(body);
  }

  /** The target checks the session in which it was asked. */
  checks(
    key: Partial<Messages['sessiecontroleRequest']>,
    resultaat: string = 'SessieIsValide',
  ): number {
    const { koppelsleutel: _usual, ...fields } = { ...sides(target, swv), ...this.#inSession('') };
    const body = message('sessiecontroleRequest', {
      ...fields,
      ...key,
    } as Messages['sessiecontroleRequest']);
    const sent = this.#sends('traffic-center', body);
    sent.answer(message('sessiecontroleResponse', { resultaat }));
    return sent.seq;
  }

  /** A samenwerkingsverband gives the target feedback. */
  isToldFeedback(koppelsleutel = firstKey, tekst = 'Toegekend'): Sent {
    const fields = { ...sides(swv, target), koppelsleutel, datum: '2026-01-05T09:00:00Z', tekst };
    return this.#receives(message('terugkoppelingRequest', fields));
  }

  /** The driver tells which feedback users see with a pupil. */
  shows(pgn: string, ...tekst: readonly string[]): number {
    const feedback = tekst.map((one) => ({ fromBrin: swv.brin, tekst: one, datum: '2026-01-05' }));
    const outcome = { status: 'done', answer: { feedback } } as const;
    return this.drives('showFeedback', { request: { brin: target.brin, pgn }, outcome });
  }

  /** The target, as samenwerkingsverband, is notified of a dossier. */
  isNotified(koppelsleutel = firstKey): void {
    const fields = { ...sides(swv, target), koppelsleutel, doel: 'SWV' };
    const sent = this.#receives(message('notificatieRequest', fields));
    sent.answer(message('notificatieResponse', { resultaat: 'NotificatieOntvangen' }));
  }

  /** A user of the target, as samenwerkingsverband, asks for a dossier. */
  isToldToAsk(koppelsleutel = firstKey): number {
    return this.drives('askDossier', { request: { brin: target.brin, koppelsleutel } });
  }

  /** The target, as samenwerkingsverband, asks for a session. */
  opens(key: Changes<'overdrachtRequest'> = { koppelsleutel: firstKey }): number {
    const { bronRouteringsKenmerk: _any, ...fields } = sides(swv, target);
    const overdrachtsoort = 'swv-dossier';
    const body = message('overdrachtRequest', {
      ...fields,
      overdrachtsoort,
      ...key,
    } as Messages['overdrachtRequest']);
    return this.#sends('traffic-center', body).seq;
  }

  /** The target, as samenwerkingsverband, asks for a dossier and gets this answer. */
  fetches(koppelsleutel: string, answer: string): number {
    const fields = {
      ...sides(swv, target),
      ...this.#inSession(koppelsleutel),
      dossierVersie: '2019.1',
    };
    const sent = this.#sends('counterpart', message('documentRequest', fields));
    sent.answer(answer);
    return sent.seq;
  }

  /** The target announces feedback to the Traffic Center, which answers with this result. */
  announcesFeedback(resultaat = 'TerugkoppelingGeregistreerd', koppelsleutel = firstKey): number {
    const body = message('meldenTerugkoppelingRequest', { ...sides(target, swv), koppelsleutel });
    const sent = this.#sends('traffic-center', body);
    sent.answer(message('meldenTerugkoppelingResponse', { resultaat, url: 'https://x/' }));
    return sent.seq;
  }

  /** The target gives feedback to the school and gets an answer, a confirmation unless a test gives another. */
  givesFeedback({ koppelsleutel = firstKey, answer = confirmation }: Told = {}): number {
    const fields = {
      ...sides(target, swv),
      koppelsleutel,
      datum: '2026-01-05T09:00:00Z',
      tekst: 'Ja',
    };
    const sent = this.#sends('counterpart', message('terugkoppelingRequest', fields));
    sent.answer(answer);
    return sent.seq;
  }

  /** The driver tells what came of the feedback that a user gave. */
  isOrderedFeedback(confirmed = true, koppelsleutel = firstKey): number {
    const request = { brin: target.brin, koppelsleutel, tekst: 'Ja' };
    return this.drives('giveFeedback', {
      request,
      outcome: { status: 'done', answer: { confirmed } },
    });
  }

  #inSession(koppelsleutel: string) {
    return { koppelsleutel, overdrachtsoort: 'swv-dossier', sessieId: session };
  }

  #sends(to: Party, body: string): Sent {
    return this.transcript.send({ from: 'target', to, body });
  }

  #receives(body: string): Sent {
    const scenario = this.scenario.key;
    return this.transcript.send({ from: 'counterpart', to: 'target', scenario, body });
  }
}

const confirmation = message('terugkoppelingResponse', { resultaat: 'TerugkoppelingOntvangen' });

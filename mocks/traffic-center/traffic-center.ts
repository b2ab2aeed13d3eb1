/**
 * The Traffic Center, which grants, checks and closes sessions, registers notifications and feedback, and never sees a
 * dossier or a PGN (wiki OSO:2018/Architectuur/Proces). A SOAP fault is only for what cannot be processed: a request that
 * cannot be read, and a certificate that is another supplier's (assumption A22-08).
 */
import { decodeMessage } from '#exchange/decode.ts';
import { encodeMessage } from '#exchange/encode.ts';
import { faultOf } from '#exchange/fault.ts';
import type { Message, MessageName, Messages } from '#exchange/messages.ts';
import type { Release } from '#exchange/release.ts';
import type { Answer, Arrival } from '../wire/wire-server.ts';
import { checkSession } from './check-session.ts';
import { closeSession } from './close-session.ts';
import { grantSession } from './grant-session.ts';
import { LinkKeys } from './link-keys.ts';
import { Participants } from './participants.ts';
import { registerDeliveryPoint } from './register-delivery-point.ts';
import { registerFeedback } from './register-feedback.ts';
import { registerNotification } from './register-notification.ts';
import type { NotYours, Registers } from './registers.ts';
import { Sessions } from './sessions.ts';

/** What the Traffic Center lives by; a session lives 24 hours when nothing else is said (assumption A22-30). */
export type TrafficCenterOptions = {
  readonly now: () => Date;
  readonly sessionLifetimeMs?: number;
};

/** The Traffic Center as a function from request to answer, with what it knows. */
export class TrafficCenter implements Registers {
  readonly release: Release;
  readonly now: () => Date;
  readonly participants = new Participants();
  readonly linkKeys = new LinkKeys();
  readonly notifications: Messages['meldenNotificatieRequest'][] = [];
  readonly feedback: Messages['meldenTerugkoppelingRequest'][] = [];
  readonly sessions: Sessions;

  constructor(release: Release, { now, sessionLifetimeMs = dayMs }: TrafficCenterOptions) {
    this.release = release;
    this.now = now;
    this.sessions = new Sessions({ now, lifetimeMs: sessionLifetimeMs });
  }

  /** Forgets the oldest of what it knows of sessions and notices, until so many of each are left. */
  forgetBeyond(most: number): void {
    this.sessions.forgetBeyond(most);
    this.linkKeys.forgetBeyond(most);
    for (const list of [this.notifications, this.feedback]) {
      list.splice(0, Math.max(0, list.length - most));
    }
  }

  /** Answers one request. */
  answer({ bytes, charset, peer }: Arrival): Answer {
    const reading = decodeMessage(this.release, bytes, charset);
    if (reading.kind === 'message') return this.#answerMessage(reading.message, peer.oin);
    const why = 'why' in reading ? reading.why : 'a fault is no request';
    return this.#unreadable(`The Traffic Center cannot read this request: ${why}`);
  }

  #answerMessage({ name, fields }: Message, oin: string): Answer {
    switch (name) {
      case 'overdrachtRequest':
        return this.#reply('overdrachtResponse', grantSession(this, fields, oin));
      case 'sessiecontroleRequest':
        return this.#reply('sessiecontroleResponse', checkSession(this, fields, oin));
      case 'afmeldingRequest':
        return this.#reply('afmeldingResponse', closeSession(this, fields, oin));
      case 'meldenNotificatieRequest':
        return this.#reply('meldenNotificatieResponse', registerNotification(this, fields, oin));
      case 'meldenTerugkoppelingRequest':
        return this.#reply('meldenTerugkoppelingResponse', registerFeedback(this, fields, oin));
      case 'registreerAanleverpuntRequest':
        return this.#reply(
          'registreerAanleverpuntResponse',
          registerDeliveryPoint(this, fields, oin),
        );
      case 'pingRequest':
        return this.#reply('pingResponse', this.#pong());
      default:
        return this.#unreadable(`The Traffic Center does not answer "${name}"`);
    }
  }

  #pong(): Messages['pingResponse'] {
    return {
      available: 'true',
      applicationVersion: `OSO Keur ${this.release.release}`,
      systemTime: this.now().toISOString(),
    };
  }

  #unreadable(why: string): Answer {
    return faultOf(this.release, 'unreadable', why);
  }

  #reply<Name extends MessageName>(name: Name, fields: Messages[Name] | NotYours): Answer {
    if (isNotYours(fields)) return faultOf(this.release, 'strangeCertificate', fields.fault);
    return { status: 200, body: encodeMessage(this.release, name, fields) };
  }
}

const dayMs = 86_400_000;

function isNotYours(outcome: object): outcome is NotYours {
  return 'fault' in outcome;
}

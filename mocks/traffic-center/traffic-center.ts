/**
 * The Traffic Center, which grants, checks and closes sessions and never sees a dossier (wiki OSO:2018/Opvragen_dossier and OSO:2017/Controleren_Sessie):
 *
 * 1. The client's certificate must be of the supplier that answers for the delivery point; else a fault.
 * 2. A session is granted when both schools take part and exactly one key names the pupil.
 * 3. A check must match the grant in everything; its answer tells the sector of the doel.
 * 4. A session is signed off once, by its doel.
 */
import { decodeMessage } from '#exchange/decode.ts';
import { encodeMessage } from '#exchange/encode.ts';
import type { Message, MessageName, Messages } from '#exchange/messages.ts';
import type { Release } from '#exchange/release.ts';
import { writeFault } from '#exchange/soap.ts';
import type { Answer, Arrival } from '../wire/wire-server.ts';
import { Participants } from './participants.ts';
import { type Session, Sessions } from './sessions.ts';

/** The Traffic Center as a function from request to answer, with what it knows. */
export class TrafficCenter {
  readonly participants = new Participants();
  readonly sessions = new Sessions();
  readonly #release: Release;

  constructor(release: Release) {
    this.#release = release;
  }

  /** Answers one request. */
  answer({ bytes, charset, peer }: Arrival): Answer {
    const reading = decodeMessage(this.#release, bytes, charset);
    if (reading.kind === 'message') return this.#answerMessage(reading.message, peer.oin);
    const why = 'why' in reading ? reading.why : 'a fault is no request';
    return fault(`The Traffic Center cannot read this request: ${why}`);
  }

  #answerMessage({ name, fields }: Message, oin: string): Answer {
    switch (name) {
      case 'overdrachtRequest':
        return this.#overdracht(fields, oin);
      case 'sessiecontroleRequest':
        return this.#sessiecontrole(fields, oin);
      case 'afmeldingRequest':
        return this.#afmelding(fields, oin);
      default:
        return fault(`The Traffic Center does not answer "${name}"`);
    }
  }

  #overdracht(request: Messages['overdrachtRequest'], oin: string): Answer {
    const doel = this.participants.atDeliveryPoint(request.doelRouteringsKenmerk);
    if (doel?.oin !== oin || doel.school.brin !== request.doelBrin) return notYours('doel');
    const sources = this.participants
      .ofSchool(request.bronBrin)
      .filter(
        ({ school }) =>
          school.routeringsKenmerk === (request.bronRouteringsKenmerk ?? school.routeringsKenmerk),
      );
    const { providerUnknown, noRelation, sessionGranted } = this.#release.results;
    if (sources.length === 0)
      return this.#reply('overdrachtResponse', { resultaat: providerUnknown });
    if (
      request.overdrachtsoort === this.#release.kinds['binnen-brin'] &&
      request.bronBrin !== request.doelBrin
    ) {
      return this.#reply('overdrachtResponse', { resultaat: noRelation });
    }
    const aanleverpunt = sources.map(({ school, url }) => {
      return { routeringsKenmerk: school.routeringsKenmerk, url };
    });
    const { id } = this.sessions.grant(request);
    return this.#reply('overdrachtResponse', {
      resultaat: sessionGranted,
      sessieId: id,
      aanleverpunten: { aanleverpunt },
    });
  }

  #sessiecontrole(request: Messages['sessiecontroleRequest'], oin: string): Answer {
    const bron = this.participants.atDeliveryPoint(request.bronRouteringsKenmerk);
    if (bron?.oin !== oin) return notYours('bron');
    const session = this.sessions.find(request.sessieId);
    const resultaat = this.#checkSession(session, request);
    const sector = this.participants.atDeliveryPoint(request.doelRouteringsKenmerk)?.school.sector;
    const isValid = resultaat === this.#release.results.sessionValid;
    return this.#reply('sessiecontroleResponse', {
      resultaat,
      ...(isValid && sector && { sectorDoel: sector }),
    });
  }

  #checkSession(session: Session | undefined, request: Messages['sessiecontroleRequest']): string {
    const { results } = this.#release;
    if (!session || !isGrantedFor(session, request)) return results.sessionDiffers;
    if (session.grant.doelRouteringsKenmerk !== request.doelRouteringsKenmerk) {
      return results.deliveryPointUnknown;
    }
    return this.sessions.move(session, 'check') ? results.sessionValid : results.sessionSignedOff;
  }

  #afmelding(request: Messages['afmeldingRequest'], oin: string): Answer {
    const doel = this.participants.atDeliveryPoint(request.doelRouteringsKenmerk);
    if (doel?.oin !== oin) return notYours('doel');
    const session = this.sessions.find(request.sessieId);
    const { sessionDiffers, sessionSignedOff, transferSucceeded } = this.#release.results;
    if (session?.grant.doelRouteringsKenmerk !== request.doelRouteringsKenmerk) {
      return this.#reply('afmeldingResponse', { resultaat: sessionDiffers });
    }
    const isDone = this.sessions.move(session, 'sign-off');
    return this.#reply('afmeldingResponse', {
      resultaat: isDone ? transferSucceeded : sessionSignedOff,
    });
  }

  #reply<Name extends MessageName>(name: Name, fields: Messages[Name]): Answer {
    return { status: 200, body: encodeMessage(this.#release, name, fields) };
  }
}

function isGrantedFor({ grant }: Session, request: Messages['sessiecontroleRequest']): boolean {
  return (
    grant.bronBrin === request.bronBrin &&
    grant.doelBrin === request.doelBrin &&
    grant.overdrachtsoort === request.overdrachtsoort &&
    grant.koppelsleutel?.toLowerCase() === request.koppelsleutel?.toLowerCase() &&
    grant.zoeksleutelPgnfrag?.zoeksleutel === request.zoeksleutelPgnfrag?.zoeksleutel &&
    grant.zoeksleutelPgnfrag?.pgnfrag === request.zoeksleutelPgnfrag?.pgnfrag
  );
}

function notYours(role: 'bron' | 'doel'): Answer {
  return fault(`The client certificate does not belong to the ${role}'s delivery point`);
}

function fault(reason: string): Answer {
  return { status: 500, body: writeFault('Client', reason) };
}

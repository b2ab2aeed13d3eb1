import type { Party } from '#evidence/entry.ts';
import { decodeMessage } from '#exchange/decode.ts';
import { encodeMessage } from '#exchange/encode.ts';
import type { Message, MessageName, Messages, SearchKey } from '#exchange/messages.ts';
import { type Release, soapActionOf } from '#exchange/release.ts';
import type { School } from '#exchange/school.ts';
import type { SoapClient } from '../wire/soap-client.ts';

/** One transfer as the receiving school sees it. */
export type Transfer = {
  readonly scenario: string;
  readonly doel: School;
  readonly bron: School;
  readonly key: SearchKey;
  readonly overdrachtsoort: string;
};

/** A session that was granted, with where to ask. */
export type OpenSession = Transfer & { readonly sessieId: string; readonly url: string };

/** What the receiving school of the cast needs to know. */
export type SchoolAsDoelOptions = {
  readonly release: Release;
  readonly client: SoapClient;
  readonly trafficCenter: string;
  readonly dossierVersie: string;
};

/** The counterpart as receiving school: opens a session, asks for the dossier, signs off. */
export class SchoolAsDoel {
  readonly #options: SchoolAsDoelOptions;

  constructor(options: SchoolAsDoelOptions) {
    this.#options = options;
  }

  /**
   * Opens a session at our own Traffic Center.
   *
   * @throws Error when it is not granted: the cast then contradicts itself.
   */
  async openSession(transfer: Transfer): Promise<OpenSession> {
    const { scenario, doel, bron, key, overdrachtsoort } = transfer;
    const answer = await this.#send(scenario, this.#trafficCenter(), 'overdrachtRequest', {
      bronBrin: bron.brin,
      doelBrin: doel.brin,
      doelRouteringsKenmerk: doel.routeringsKenmerk,
      zoeksleutelPgnfrag: key,
      overdrachtsoort,
    });
    const granted = answer?.name === 'overdrachtResponse' ? answer.fields : undefined;
    const [point] = granted?.aanleverpunten?.aanleverpunt ?? [];
    if (!granted?.sessieId || !point)
      throw new Error(`Our Traffic Center granted "${doel.brin}" no session`);
    return { ...transfer, sessieId: granted.sessieId, url: point.url };
  }

  /** Asks the bron for the dossier and gives the result code; undefined when no readable answer came. */
  async askDossier(session: OpenSession): Promise<string | undefined> {
    const { scenario, url, key, overdrachtsoort, sessieId } = session;
    const { dossierVersie } = this.#options;
    const answer = await this.#send(scenario, { to: 'target', url }, 'documentRequest', {
      ...addressesOf(session),
      zoeksleutelPgnfrag: key,
      overdrachtsoort,
      sessieId,
      dossierVersie,
    });
    return answer?.name === 'documentResponse' ? answer.fields.resultaat : undefined;
  }

  /** Signs the session off with the result that the bron gave; without one there was nothing to be had. */
  async signOff(session: OpenSession, result?: string): Promise<void> {
    const resultaat = result ?? this.#options.release.results.notAvailable;
    const { scenario, sessieId } = session;
    const fields = { ...addressesOf(session), sessieId, resultaat };
    await this.#send(scenario, this.#trafficCenter(), 'afmeldingRequest', fields);
  }

  #trafficCenter(): Address {
    return { to: 'traffic-center', url: this.#options.trafficCenter };
  }

  async #send<Name extends MessageName>(
    scenario: string,
    { to, url }: Address,
    name: Name,
    fields: Messages[Name],
  ): Promise<Message | undefined> {
    const { client, release } = this.#options;
    const soapAction = soapActionOf(release, name);
    const body = encodeMessage(release, name, fields);
    const answer = await client.send({ scenario, to, url, soapAction, body });
    const reading = answer && decodeMessage(release, answer.bytes);
    return reading?.kind === 'message' ? reading.message : undefined;
  }
}

type Address = { readonly to: Party; readonly url: string };

function addressesOf({ bron, doel }: Transfer) {
  return {
    bronBrin: bron.brin,
    bronRouteringsKenmerk: bron.routeringsKenmerk,
    doelBrin: doel.brin,
    doelRouteringsKenmerk: doel.routeringsKenmerk,
  };
}

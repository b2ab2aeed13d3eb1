import { decodeMessage } from '#exchange/decode.ts';
import { encodeMessage } from '#exchange/encode.ts';
import type { Messages } from '#exchange/messages.ts';
import { type Release, soapActionOf } from '#exchange/release.ts';
import type { SearchKeyCodec } from '#exchange/search-key.ts';
import { writeFault } from '#exchange/soap.ts';
import type { XmlElement } from '#xml/element.ts';
import type { SoapClient } from '../wire/soap-client.ts';
import type { Answer, Arrival } from '../wire/wire-server.ts';

/** A pupil at our school: the dossier, and whether it was made ready for a school, and which. */
export type Pupil = {
  readonly scenario: string;
  readonly pgn: string;
  readonly dossier: XmlElement;
  readonly readyFor: string | undefined;
};

/** What the sending school of the cast needs to know. */
export type SchoolAsBronOptions = {
  readonly release: Release;
  readonly client: SoapClient;
  readonly trafficCenter: string;
  readonly codec: SearchKeyCodec;
};

type Request = Messages['documentRequest'];

/** The counterpart as sending school: checks the session, then delivers or refuses. */
export class SchoolAsBron {
  readonly #options: SchoolAsBronOptions;
  readonly #pupils = new Map<string, Pupil>();

  constructor(options: SchoolAsBronOptions) {
    this.#options = options;
  }

  /** Enters a pupil; one with the same PGN is replaced. */
  enter(pupil: Pupil): void {
    this.#pupils.set(pupil.pgn, pupil);
  }

  /** Answers one request. */
  async answer({ bytes, charset }: Arrival): Promise<Answer> {
    const { release } = this.#options;
    const reading = decodeMessage(release, bytes, charset);
    if (reading.kind !== 'message' || reading.message.name !== 'documentRequest') {
      const why = 'why' in reading ? reading.why : 'it is no documentRequest';
      return { status: 500, body: writeFault('Client', `The school cannot read this: ${why}`) };
    }
    const fields = await this.#decide(reading.message.fields);
    return { status: 200, body: encodeMessage(release, 'documentResponse', fields) };
  }

  async #decide(request: Request): Promise<Messages['documentResponse']> {
    const { sessionValid, transferSucceeded, notAvailable } = this.#options.release.results;
    const pupil = this.#find(request);
    const session = await this.#checkSession(request, pupil?.scenario);
    if (session !== sessionValid) return { resultaat: session };
    if (pupil?.readyFor !== request.doelBrin) return { resultaat: notAvailable };
    return { resultaat: transferSucceeded, dossier: pupil.dossier };
  }

  #find({ zoeksleutelPgnfrag: key }: Request): Pupil | undefined {
    if (!key) return undefined;
    return [...this.#pupils.values()].find(({ pgn }) => this.#options.codec.matches(key, pgn));
  }

  async #checkSession(request: Request, scenario: string | undefined): Promise<string> {
    const { release, client, trafficCenter } = this.#options;
    const { dossierVersie: _version, aanvraagdatum: _since, ...identifying } = request;
    const answer = await client.send({
      scenario,
      to: 'traffic-center',
      url: trafficCenter,
      soapAction: soapActionOf(release, 'sessiecontroleRequest'),
      body: encodeMessage(release, 'sessiecontroleRequest', identifying),
    });
    const reading = answer && decodeMessage(release, answer.bytes);
    const isAnswer =
      reading?.kind === 'message' && reading.message.name === 'sessiecontroleResponse';
    return isAnswer ? reading.message.fields.resultaat : release.results.sessionDiffers;
  }
}

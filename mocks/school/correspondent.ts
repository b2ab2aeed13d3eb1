import type { Oddity, Party } from '#evidence/entry.ts';
import { fieldsOf } from '#evidence/exchange.ts';
import { decodeMessage } from '#exchange/decode.ts';
import { encodeMessage } from '#exchange/encode.ts';
import type { MessageName, Messages } from '#exchange/messages.ts';
import { type Release, soapActionOf } from '#exchange/release.ts';
import type { Misshape, Sender } from '../wire/soap-client.ts';
import { makeOdd } from './make-odd.ts';

/** What writing and reading messages takes. */
export type CorrespondentOptions = {
  readonly release: Release;
  readonly sender: Sender;
  /** Where the Traffic Center is. */
  readonly trafficCenter: string;
};

/** To whom a message goes, for which scenario, and what is odd about it on purpose. */
export type Address = {
  readonly scenario: string | undefined;
  readonly to: Party;
  readonly url: string;
  readonly oddity?: Oddity | undefined;
  readonly misshape?: Misshape | undefined;
};

/** A message that is answered: its names are told by what they begin with. */
type Asking = Extract<MessageName, `${string}Request`>;
type AnswerTo<Name extends Asking> = Name extends `${infer Act}Request`
  ? Extract<MessageName, `${Act}Response`>
  : never;

/** Writes the messages of a school and reads the answers to them. */
export class Correspondent {
  readonly release: Release;
  readonly #options: CorrespondentOptions;

  constructor(options: CorrespondentOptions) {
    this.release = options.release;
    this.#options = options;
  }

  /** Sends a message and gives the fields of its answer; undefined when no readable answer of that kind came. */
  async ask<Name extends Asking>(
    { oddity, ...address }: Address,
    name: Name,
    fields: Messages[Name],
  ): Promise<Messages[AnswerTo<Name>] | undefined> {
    const { release } = this;
    const soapAction = soapActionOf(release, name);
    const plain = { soapAction, body: encodeMessage(release, name, fields) };
    const content = oddity === undefined ? plain : makeOdd(plain, oddity);
    const answer = await this.#options.sender.send({ ...address, ...content, oddity });
    // Every request of the exchange has an answer whose name differs in its ending alone.
    const answerName = name.replace(/Request$/, 'Response') as AnswerTo<Name>;
    return answer && fieldsOf(decodeMessage(release, answer.bytes, answer.charset), answerName);
  }

  /** Asks the Traffic Center. */
  askTrafficCenter<Name extends Asking>(
    scenario: string | undefined,
    name: Name,
    fields: Messages[Name],
  ): Promise<Messages[AnswerTo<Name>] | undefined> {
    const url = this.#options.trafficCenter;
    return this.ask({ scenario, to: 'traffic-center', url }, name, fields);
  }
}

import type { AgentOptions, ServerOptions } from 'node:https';
import type { LogLine } from '../log-line.ts';
import { screenAnswers } from '../screen-answers.ts';
import type { Program } from '../serve/program.ts';
import type { Spares, Tls } from '../settings.ts';
import type { Calling, SendBody } from '../wire/call.ts';
import type { HttpAnswer } from '../wire/http-answer.ts';
import type { DeliveryPointAddress } from '../wire/wire-writer.ts';

/** How this system is connected, and what it shows of itself. */
export type ConnectionDecisions = {
  /** What this program does with itself from its start, beside serving. */
  readonly livesOn: (program: Program, tls: Tls) => void;
  /** How the SOAP endpoint lets clients in. */
  readonly guardsEndpoint: (options: ServerOptions, spares: Spares) => ServerOptions;
  /** Whether a client may ask anything, once it is connected. */
  readonly admitsClient: (client: Client) => boolean;
  /** How calls make sure of the server. */
  readonly guardsCalls: (options: AgentOptions, calling: Calling) => AgentOptions;
  /** Whether a message is read at all, however soundly it is written. */
  readonly understandsMessage: (arrived: ArrivedMessage) => boolean;
  /** How a message is answered, from its bytes; "nothing" breaks the connection. */
  readonly answersMessage: (
    answer: () => Promise<HttpAnswer>,
    arrived: ArrivedMessage,
  ) => Promise<HttpAnswer | 'nothing'>;
  /** When something is done that was asked: an answer to a message or a call, or the fetching of a dossier. */
  readonly takesOn: <Done>(work: () => Promise<Done>) => Promise<Done>;
  /** How the body of a message of ours goes out, whether it asks or answers. */
  readonly sendsBody: SendBody;
  /** Whether the Traffic Center is there, by pinging it. */
  readonly pings: (ping: () => Promise<boolean>) => Promise<boolean>;
  /** The address that is registered for a delivery point. */
  readonly registersAddress: (point: DeliveryPointAddress) => DeliveryPointAddress;
  /** The OIN by which the OSR knows a school. */
  readonly namesSchool: (brin: string) => string;
  /** The token of a school's mandate, by asking the OSR for it. */
  readonly usesMandate: (ask: () => Promise<string | undefined>) => Promise<string | undefined>;
  /** Whether a server is told anything that OpenSSL objects to, where calls go on to it at all. */
  readonly admitsServer: (objection: string) => boolean;
  /** Whether a server at an address, by its number, may be who was there first. */
  readonly knowsServer: (first: string, now: string) => boolean;
  /** What stands in the log. */
  readonly showsLog: (lines: readonly LogLine[]) => readonly LogLine[];
  /** What a person who looks at the screen says; undefined when the question is not about a screen of ours. */
  readonly looksAtScreen: (question: string) => 'ja' | 'nee' | undefined;
};

/** A message as it came in; the SOAPAction with its quotes, and the number in the certificate of who sent it. */
export type ArrivedMessage = {
  readonly body: Buffer;
  readonly soapAction: string;
  readonly oin: string;
};

/** Who is connected: `objection` is what OpenSSL has against its certificate. */
export type Client = { readonly hasCertificate: boolean; readonly objection: string | undefined };

/** Decides on connections as the standard says. */
export const soundConnectionDecisions: ConnectionDecisions = {
  livesOn: () => {},
  guardsEndpoint: (options) => options,
  admitsClient: ({ objection }) => objection === undefined,
  guardsCalls: (options) => options,
  admitsServer: () => false,
  knowsServer: (first, now) => first === now,
  understandsMessage: () => true,
  answersMessage: (answer) => answer(),
  takesOn: (work) => work(),
  sendsBody: (message, body) => message.end(body),
  pings: (ping) => ping(),
  registersAddress: (point) => point,
  namesSchool: (brin) => `00000007000${brin}00000`,
  usesMandate: (ask) => ask(),
  showsLog: (lines) => lines,
  looksAtScreen: (question) => screenAnswers[question],
};

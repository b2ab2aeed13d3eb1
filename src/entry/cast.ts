/**
 * What other programs import as `oso-keur`: the cast on sockets, over mutual TLS, inside your own test suite: Traffic Center,
 * the school at the other end, OSR and KVS, with the published test school. What it tells is no verdict; `oso-keur run` gives those.
 *
 *     import { startCast } from 'oso-keur';
 *     const cast = await startCast({ endpoint: 'https://127.0.0.1:9443/oso' });
 *     const { pgn } = cast.dossiers.makeReady({ profile: 'POVO' });
 *     // Now let your LAS fetch it: it calls cast.addresses, with cast.tls.
 *     await cast.close();
 *
 * 1. Every cast listens on ports of its own, chosen by the machine; several may be there at a time.
 * 2. `tls` is PEM, as `https.request`, `https.createServer` and undici's `new Agent({ connect: tls })` take it.
 * 3. The test CA lives as long as your process.
 */
import type { CastAddresses } from '#cast/cast.ts';
import type { SearchKey } from '#exchange/messages.ts';
import type { School } from '#exchange/school.ts';
import { loadLaw } from '#law/load-law.ts';
import { passingAuthority } from '#run/certificates.ts';
import type { Dossiers } from '#simulate/acts/dossiers.ts';
import type { Messages } from '#simulate/acts/messages.ts';
import { defaultTarget } from '#simulate/default-target.ts';
import type { LogLine } from '#simulate/log/log-line.ts';
import type { LogCounts } from '#simulate/log/traffic-log.ts';
import { openSimulation } from '#simulate/open-simulation.ts';

export type { CastAddresses } from '#cast/cast.ts';
export type { SearchKey } from '#exchange/messages.ts';
export type { School } from '#exchange/school.ts';
export { ActError } from '#simulate/act-error.ts';
export type { Dossiers, MakeReady, ReadyTold } from '#simulate/acts/dossiers.ts';
export type { Feedback, Fetch, Fetched, Messages } from '#simulate/acts/messages.ts';
export type { Judgement, LogLine } from '#simulate/log/log-line.ts';
export type { LogCounts } from '#simulate/log/traffic-log.ts';

/** Who you are to the cast; everything has a default. */
export type StartCastOptions = {
  /** Where your LAS answers; the cast calls it there. */
  readonly endpoint?: string;
  /** The number of 20 digits that your certificate shows. */
  readonly oin?: string;
  /** Your schools at their delivery points. */
  readonly schools?: readonly School[];
  /** The secret under which a PGN becomes a zoeksleutel (assumption A22-10). */
  readonly zoeksleutelKey?: string;
  /** The release of the exchange; '22 when nothing is said. */
  readonly release?: '2018' | '2022';
  /** Where the cast listens. */
  readonly host?: string;
  /** How long the cast waits for an answer of your LAS, in milliseconds. */
  readonly answerMs?: number;
  /** Takes every line of the transcript, which nobody keeps otherwise. */
  readonly onTranscriptLine?: (line: string) => void;
  /** Told of every failure of the cast itself; without it, it is thrown when the cast closes. */
  readonly onFailure?: (error: unknown) => void;
};

/** What your LAS needs for mutual TLS, as PEM. */
export type CastTls = {
  /** The certificate of the test CA. */
  readonly ca: string;
  /** Your certificate, for client and server alike. */
  readonly cert: string;
  readonly key: string;
};

/** The cast on its sockets, to act and to look at. */
export type StartedCast = {
  readonly addresses: CastAddresses;
  readonly tls: CastTls;
  readonly oin: string;
  /** Your schools, as the Traffic Center knows them. */
  readonly schools: readonly School[];
  /** Gives the key under which a pupil is asked for. */
  keyOf(pgn: string): Promise<SearchKey>;
  /** Dossiers of the other school: make ready, look at, inspect, withdraw. */
  readonly dossiers: Dossiers;
  /** What the other school sends: fetch from your LAS, sign off, notify, give feedback. */
  readonly messages: Messages;
  /** The newest messages, each with what is to be said of it by itself; at most a thousand. */
  readonly log: readonly LogLine[];
  readonly counts: LogCounts;
  /** Tells of every message from now on, until what is given back is called. */
  onMessage(listener: (line: LogLine) => void): () => void;
  /**
   * Has the cast misbehave in exactly these ways from now on, as `answers-late=5s` or `school:breaks-off`; in none where nothing is named.
   *
   * @throws ActError when there is no such mischief.
   */
  misbehave(...mischief: readonly string[]): void;
  /** Stops everybody. What is under way is waited for, at most `answerMs`. */
  close(): Promise<void>;
};

/**
 * Starts the cast on sockets of this machine.
 *
 * @throws Error with one sentence when it cannot listen at `host`.
 */
export async function startCast(options: StartCastOptions = {}): Promise<StartedCast> {
  const { release = '2022', onTranscriptLine = () => {} } = options;
  const law = loadLaw({ release });
  const usual = defaultTarget(law.release, '');
  const target = { ...usual, ...givenOf(options, usual) };
  const { oin, product, schools, endpoint } = target;
  const authority = await passingAuthority();
  const identity = await authority.issue({
    oin,
    name: product.supplier,
    host: new URL(endpoint).hostname,
  });
  const failures: unknown[] = [];
  const { onFailure = (error: unknown) => void failures.push(error) } = options;
  const sink = { write: onTranscriptLine };
  const simulation = await openSimulation({ law, target, authority, identity, sink, onFailure });
  const { addresses, tls, dossiers, messages, mischief, log } = simulation;
  return {
    addresses,
    tls: { ca: tls.ca, cert: tls.certificate, key: tls.key },
    oin,
    schools,
    keyOf: (pgn) => simulation.keyOf(pgn),
    dossiers,
    messages,
    get log() {
      return log.lines;
    },
    get counts() {
      return log.counts;
    },
    onMessage: (listener) => log.listen(listener),
    misbehave: (...asked) => mischief.set(asked),
    async close() {
      await simulation.close();
      if (failures.length > 0) throw failures[0];
    },
  };
}

function givenOf(
  { endpoint, oin, schools, zoeksleutelKey, host, answerMs }: StartCastOptions,
  { cast, limits }: ReturnType<typeof defaultTarget>,
) {
  return {
    ...(endpoint !== undefined && { endpoint }),
    ...(oin !== undefined && { oin }),
    ...(schools && { schools }),
    ...(zoeksleutelKey !== undefined && { zoeksleutel: { key: zoeksleutelKey } }),
    cast: { host: host ?? cast.host, trafficCenterPort: 0, schoolPort: 0, osrPort: 0, kvsPort: 0 },
    limits: { ...limits, ...(answerMs !== undefined && { answerMs }) },
  };
}

import type { CastAddresses } from '#cast/cast.ts';
import type { Identity, TestAuthority } from '#cast/pki/test-authority.ts';
import type { Sink } from '#evidence/recorder.ts';
import type { SearchKey } from '#exchange/messages.ts';
import type { Law } from '#verdict/law.ts';
import type { Dossiers } from './acts/dossiers.ts';
import type { Messages } from './acts/messages.ts';
import type { TrafficLog } from './log/traffic-log.ts';
import type { MischiefBoard } from './mischief-board.ts';
import type { SimulatedTarget } from './simulated-target.ts';

/** Keys and certificates, as PEM. */
export type SimulationTls = {
  /** The certificate of the test CA, to be trusted. */
  readonly ca: string;
  /** What the LAS under development shows: its certificate, and the private key to it. */
  readonly certificate: string;
  readonly key: string;
};

/** What a simulation is started with. */
export type SimulationOptions = {
  readonly law: Law;
  readonly target: SimulatedTarget;
  /** Issues what the cast shows of itself. */
  readonly authority: TestAuthority;
  /** What that authority issued to the target. */
  readonly identity: Identity;
  /** Where the transcript goes. */
  readonly sink: Sink;
  /** Told of every failure of the cast itself. */
  readonly onFailure: (error: unknown) => void;
};

/** The cast without scenarios, on its sockets. */
export type Simulation = {
  readonly law: Law;
  readonly target: SimulatedTarget;
  readonly addresses: CastAddresses;
  readonly tls: SimulationTls;
  /** Gives the key under which a pupil is asked for. */
  keyOf(pgn: string): Promise<SearchKey>;
  /** The dossiers of our schools: make ready, inspect, withdraw. */
  readonly dossiers: Dossiers;
  /** The messages that our schools send. */
  readonly messages: Messages;
  readonly mischief: MischiefBoard;
  readonly log: TrafficLog;
  /** Stops everybody; what is under way is waited for, at most as long as an answer may take. */
  close(): Promise<void>;
};

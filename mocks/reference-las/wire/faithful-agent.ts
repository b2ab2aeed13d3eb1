import { Agent, type AgentOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import type { ConnectionOptions } from 'node:tls';
import type { KnownServers } from './known-servers.ts';

/** Connections that are kept for the next call, made only to who was at an address before. */
export class FaithfulAgent extends Agent {
  readonly #known: KnownServers;

  constructor(options: AgentOptions, known: KnownServers) {
    super(options);
    this.#known = known;
  }

  override createConnection(
    options: ConnectionOptions,
    connected: (error: Error | null, socket: Duplex) => void,
  ): Duplex | null | undefined {
    return super.createConnection(this.#known.guard(options), connected);
  }
}

import { Agent, type AgentOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { type ConnectionOptions, connect } from 'node:tls';
import type { KnownServers } from './known-servers.ts';

type Connected = (error: Error | null, socket: Duplex) => void;

/** Connections on which, where OpenSSL's objections do not end them, somebody else decides before a byte is sent. */
export class WatchfulAgent extends Agent {
  readonly #known: KnownServers;
  readonly #admits: (objection: string) => boolean;

  constructor(
    options: AgentOptions,
    { known, admits }: { known: KnownServers; admits: (objection: string) => boolean },
  ) {
    super(options);
    this.#known = known;
    this.#admits = admits;
  }

  override createConnection(options: ConnectionOptions, connected: Connected): undefined {
    const socket = connect(this.#known.guard(options));
    socket.once('error', (error) => connected(error, socket));
    socket.once('secureConnect', () => {
      const objection = String(socket.authorizationError);
      if (socket.authorized || this.#admits(objection)) connected(null, socket);
      else socket.destroy(new Error(objection));
    });
  }
}

import type { Server as PlainServer } from 'node:http';
import type { Server } from 'node:https';
import { listen } from './listen.ts';

/** This program as a whole, once it serves. */
export type Program = {
  /** The SOAP endpoint. */
  readonly endpoint: Server;
  /** Breaks every connection and serves nobody, until it serves at the same addresses after so long. */
  readonly restart: (afterMs: number) => void;
  /** Ends at once. */
  readonly end: () => void;
};

/** A server, and where it serves. */
export type Serving = {
  readonly server: PlainServer | Server;
  readonly host: string;
  readonly port: number;
};

/** The program that these servers are; `forget` empties its memory. */
export function makeProgram(
  endpoint: Server,
  servers: readonly Serving[],
  forget: () => void,
): Program {
  return {
    endpoint,
    restart: (afterMs) => {
      closeAll(servers);
      forget();
      setTimeout(() => {
        for (const { server, host, port } of servers) void listen(server, host, port);
      }, afterMs);
    },
    end: () => process.exit(1),
  };
}

/** Breaks every connection of these servers and serves nobody. */
export function closeAll(servers: readonly Serving[]): void {
  for (const { server } of servers) {
    server.close();
    server.closeAllConnections();
  }
}

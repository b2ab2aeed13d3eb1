import type { Decisions } from '../decisions.ts';

type Tolerant = Pick<Decisions, 'guardsEndpoint' | 'admitsClient'>;

/** Serves a client also when OpenSSL has this against its certificate, and nothing else. */
export function tolerateOfClients(objection: string): Tolerant {
  return {
    guardsEndpoint: (options) => ({ ...options, rejectUnauthorized: false }),
    admitsClient: (client) =>
      client.hasCertificate && (client.objection ?? objection) === objection,
  };
}

/** Goes on with a call also when OpenSSL has this against the server's certificate, and nothing else. */
export function tolerateOfServers(
  tolerated: string,
): Pick<Decisions, 'guardsCalls' | 'admitsServer'> {
  return {
    guardsCalls: (options) => ({ ...options, rejectUnauthorized: false }),
    admitsServer: (objection) => objection === tolerated,
  };
}

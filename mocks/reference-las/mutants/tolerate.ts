import type { Decisions } from '../decisions.ts';

type Tolerant = Pick<Decisions, 'guardsEndpoint' | 'admitsClient'>;

/** Serves a client also when OpenSSL has one of these against its certificate, and nothing else. */
export function tolerateOfClients(...tolerated: readonly string[]): Tolerant {
  return {
    guardsEndpoint: (options) => ({ ...options, rejectUnauthorized: false }),
    admitsClient: ({ hasCertificate, objection }) =>
      hasCertificate && (objection === undefined || tolerated.includes(objection)),
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

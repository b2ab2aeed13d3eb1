import type { Socket } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import type { Driver } from '#driver/driver.ts';
import { ConfigurationError } from './configuration-error.ts';
import type { Target } from './target.ts';

/** With what we present ourselves to the target, and whom we trust, as PEM. */
export type Credentials = {
  readonly key: string;
  readonly certificate: string;
  readonly authority: string;
};

/**
 * Tries whether the target can be reached and is who it says it is, before anything runs.
 *
 * @throws ConfigurationError with one sentence that says what was tried, what was found and what to do.
 */
export async function checkTarget(
  target: Target,
  { credentials, driver }: { readonly credentials: Credentials; readonly driver: Driver },
): Promise<void> {
  await checkEndpoint(target, credentials);
  const outcome = await driver.status();
  if (outcome.status === 'done') return;
  const why = outcome.status === 'refused' ? outcome.reason : outcome.why;
  throw new ConfigurationError(
    `The driver of the target does not answer at "${target.driver.url}" (${why}): start it, or mend "driver.url" in the target file`,
  );
}

async function checkEndpoint(
  { endpoint, oin, limits }: Target,
  credentials: Credentials,
): Promise<void> {
  const socket = await handshake(endpoint, { ...credentials, limitMs: limits.answerMs });
  // Node names the attribute 2.5.4.5 so; its types leave it out.
  const subject = socket.getPeerCertificate().subject as unknown as { serialNumber?: string };
  socket.destroy();
  if (subject.serialNumber === oin) return;
  throw new ConfigurationError(
    `The certificate at "${endpoint}" has OIN "${subject.serialNumber ?? ''}" in subject.serialNumber, not "${oin}": use the right certificate, or mend "oin" in the target file`,
  );
}

function handshake(
  endpoint: string,
  { key, certificate, authority, limitMs }: Credentials & { readonly limitMs: number },
): Promise<TLSSocket> {
  const { hostname, port } = new URL(endpoint);
  const options = {
    host: hostname,
    port: Number(port || 443),
    key,
    cert: certificate,
    ca: authority,
  };
  return new Promise((resolve, reject) => {
    const socket = connect(options, () => resolve(socket));
    socket.setTimeout(limitMs, () => fail(socket, new Error(`no answer in ${limitMs} ms`)));
    socket.on('error', (error) => reject(unreachable(endpoint, error)));
  });
}

function fail(socket: Socket, error: Error): void {
  socket.destroy(error);
}

function unreachable(endpoint: string, error: Error): ConfigurationError {
  const code = 'code' in error ? String(error.code) : '';
  const isCertificate = /CERT|ISSUER|ALTNAME|SELF_SIGNED|VERIFY/.test(code);
  const remedy = isCertificate
    ? 'let the target use a certificate of the test CA in "tls.folder"'
    : 'start it, or mend "endpoint" in the target file';
  return new ConfigurationError(
    `The target cannot be reached at "${endpoint}" (${error.message}): ${remedy}`,
    { cause: error },
  );
}

import { connect, type TLSSocket } from 'node:tls';
import type { Driver } from '#driver/driver.ts';
import { ConfigurationError } from './configuration-error.ts';
import type { DriverChoice, Target } from './target.ts';

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
  await checkDriver(target, driver);
}

async function checkDriver({ product, driver: choice }: Target, driver: Driver): Promise<void> {
  const outcome = await driver.status();
  const { place, key } = placeOf(choice);
  // Which product it speaks for is then what the target file says.
  if (outcome.status === 'not-offered' && outcome.by === undefined) return;
  if (outcome.status !== 'done') {
    const why = outcome.status === 'refused' ? outcome.reason : outcome.why.en;
    throw new ConfigurationError(
      `The driver of the target does not answer at "${place}" (${why}): start it, or mend "driver.${key}" in the target file`,
    );
  }
  const { product: name, version } = outcome.answer;
  if (name === product.name && version === product.version) return;
  throw new ConfigurationError(
    `The driver at "${place}" speaks for "${name} ${version}", not for "${product.name} ${product.version}": start the right one, or mend "product" in the target file`,
  );
}

function placeOf(choice: DriverChoice) {
  if ('url' in choice) return { place: choice.url, key: 'url' };
  if ('command' in choice) return { place: choice.command.join(' '), key: 'command' };
  return { place: 'the operator', key: 'kind' };
}

async function checkEndpoint(
  { endpoint, oin, limits }: Target,
  credentials: Credentials,
): Promise<void> {
  const socket = await handshake(endpoint, { ...credentials, limitMs: limits.answerMs });
  // Node names the attribute 2.5.4.5 so; its types leave it out.
  const subject = socket.getPeerCertificate().subject as unknown as { serialNumber?: string };
  await knock(socket, endpoint);
  socket.destroy();
  // One that carries no such number at all is for the run to judge.
  if (subject.serialNumber === oin || !/^\d{20}$/.test(subject.serialNumber ?? '')) return;
  throw new ConfigurationError(
    `The certificate at "${endpoint}" has OIN "${subject.serialNumber}" in subject.serialNumber, not "${oin}": use the right certificate, or mend "oin" in the target file`,
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
    socket.setTimeout(limitMs, () => socket.destroy(new Error(`no answer in ${limitMs} ms`)));
    socket.on('error', (error) => reject(unreachable(endpoint, error)));
  });
}

/**
 * Waits whether the target keeps the connection: in TLS 1.3 it tells only after the handshake that it does not trust
 * our certificate. One that says nothing at all is let through; its silence is for the run to judge.
 */
function knock(socket: TLSSocket, endpoint: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const isKept = () => resolve();
    socket.setTimeout(longestKnockMs, isKept);
    socket.once('data', isKept);
    socket.once('end', isKept);
    socket.on('error', (error) => reject(unreachable(endpoint, error)));
    socket.write(`HEAD / HTTP/1.1\r\nHost: ${new URL(endpoint).host}\r\nConnection: close\r\n\r\n`);
  });
}

const longestKnockMs = 2_000;

function unreachable(endpoint: string, error: Error): ConfigurationError {
  const code = 'code' in error ? String(error.code) : '';
  const why = /EPROTO|WRONG_VERSION_NUMBER/.test(code)
    ? 'it does not speak TLS there'
    : reasonOf(error);
  return new ConfigurationError(
    `The target cannot be reached at "${endpoint}" (${why}): ${remedyFor(code)}`,
    { cause: error },
  );
}

/** Node tells TLS errors by code, with the place in its own source; the code says enough. */
function reasonOf(error: Error): string {
  const isTls = 'code' in error && /:error:/.test(error.message);
  return isTls ? String(error.code) : error.message;
}

function remedyFor(code: string): string {
  if (/ALERT/.test(code)) return 'let the target trust ca.pem in "tls.folder"';
  if (/CERT|ISSUER|ALTNAME|SELF_SIGNED|VERIFY/.test(code)) {
    return 'let the target use target.pem and target.key in "tls.folder"';
  }
  return 'start it, or mend "endpoint" in the target file';
}

import { request } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Socket } from 'node:net';

/** Where a connection leads to. */
export type Destination = { readonly host: string; readonly port: number };

/** How long a proxy may take. */
export type TunnelOptions = { readonly proxy: string; readonly limitMs: number };

/**
 * Opens a connection through an HTTP proxy (CONNECT, RFC 9110 9.3.6), with the user and password of its address if any.
 *
 * @throws Error when the proxy cannot be reached or refuses; it quotes nothing that lets in.
 */
export function openTunnel(
  { host, port }: Destination,
  { proxy, limitMs }: TunnelOptions,
): Promise<Socket> {
  const { protocol, hostname, port: proxyPort, username, password } = new URL(proxy);
  const isSecure = protocol === 'https:';
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const authority = `${host}:${port}`;
  const asking = (isSecure ? secureRequest : request)({
    host: hostname,
    port: Number(proxyPort || (isSecure ? 443 : 80)),
    method: 'CONNECT',
    path: authority,
    agent: false,
    headers: {
      host: authority,
      ...(username && {
        'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}`,
      }),
    },
  });
  return new Promise((resolve, reject) => {
    const refuse = (why: string) => reject(new Error(`the proxy ${why}`));
    asking.setTimeout(limitMs, () => asking.destroy(new Error(`no answer in ${limitMs} ms`)));
    asking.once('error', (error) => refuse(`cannot be reached (${error.message})`));
    asking.once('connect', ({ statusCode }, socket: Socket) => {
      socket.setTimeout(0);
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      return refuse(`answered HTTP ${statusCode} to CONNECT ${authority}`);
    });
    asking.once('response', ({ statusCode }) => {
      asking.destroy();
      refuse(`answered HTTP ${statusCode} to CONNECT ${authority}`);
    });
    asking.end();
  });
}

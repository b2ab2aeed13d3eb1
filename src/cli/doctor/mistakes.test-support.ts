import { createServer as createPlain, type RequestListener, type Server } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Identity } from '#cast/pki/test-authority.ts';

const servers: { close(): unknown; closeAllConnections?(): void }[] = [];

/** Ends everything that was served. */
export function endAll(): void {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections?.();
  }
}

async function listening(server: Server | ReturnType<typeof createServer>, host = '127.0.0.1') {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  // A server that listens on a port has an address with that port.
  return (server.address() as AddressInfo).port;
}

/** Serves plain HTTP and gives the port. */
export function servePlain(
  answer: RequestListener,
  change: (server: Server) => void = () => {},
): Promise<number> {
  const server = createPlain(answer);
  change(server);
  return listening(server);
}

/** Serves as an endpoint with this certificate and gives the port; it answers 405 at this moment. */
export function serveTls(
  { key, certificate: cert }: Identity,
  { now = new Date(), ...options }: ServerOptions & { readonly now?: Date } = {},
  host = '127.0.0.1',
): Promise<number> {
  const server = createServer({ key, cert, ...options }, (_request, response) => {
    response.writeHead(405, { date: now.toUTCString() }).end();
  });
  return listening(server, host);
}

/** What a driver answers, by method and path; 404 to all others. */
export type Scripted = Readonly<
  Record<string, () => Promise<readonly [number, unknown]> | readonly [number, unknown]>
>;

/** Serves as a driver and gives its address. */
export async function serveDriver(script: Scripted): Promise<string> {
  const port = await servePlain(async (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const [status, content] = (await script[`${request.method} ${path}`]?.()) ?? [404, {}];
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(content));
  });
  return `http://127.0.0.1:${port}`;
}

import { serve } from '@hono/node-server';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { systemReason } from '#preflight/system-reason.ts';
import { type ApiOptions, makeApi } from './make-api.ts';

/** Where the API is served, until it is closed. */
export type ServedApi = { readonly url: string; readonly close: () => Promise<void> };

/** Where to serve; port 0 is any that is free. */
export type ServeOptions = ApiOptions & { readonly host: string; readonly port: number };

/** Serves the API. @throws ConfigurationError when the port cannot be had. */
export function serveApi({ host, port, ...options }: ServeOptions): Promise<ServedApi> {
  const { fetch } = makeApi(options);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, ({ port: taken }) => {
      const close = () => new Promise<void>((ended) => void server.close(() => ended()));
      resolve({ url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, close });
    });
    server.on('error', (cause) => {
      const why = systemReason(cause);
      reject(
        new ConfigurationError(
          `Cannot serve at ${host}:${port} (${why}): choose another port with --port`,
          { cause },
        ),
      );
    });
  });
}

import { serve } from '@hono/node-server';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { systemReason } from '#preflight/system-reason.ts';
import { makeWeb } from './make-web.ts';
import type { WebOptions } from './web-options.ts';

/** Where API and pages are served, until they are closed. */
export type ServedWeb = { readonly url: string; readonly close: () => Promise<void> };

/** Where to serve; port 0 is any that is free. */
export type ServeOptions = WebOptions & { readonly host: string; readonly port: number };

/** Serves API and pages on one port. @throws ConfigurationError when the port cannot be had. */
export function serveWeb({ host, port, ...options }: ServeOptions): Promise<ServedWeb> {
  const { fetch } = makeWeb(options);
  return new Promise((resolve, reject) => {
    // Else it puts a Response of its own in the place of everybody's.
    const settings = { fetch, hostname: host, port, overrideGlobalObjects: false };
    const server = serve(settings, ({ port: taken }) => {
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

import { type ServerType, serve } from '@hono/node-server';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { systemReason } from '#preflight/system-reason.ts';
import { makeWeb } from './make-web.ts';
import { OpenStreams, type StreamSizes } from './sessions/open-streams.ts';
import type { WebOptions } from './web-options.ts';

/** Where API and pages are served, until they are closed. */
export type ServedWeb = { readonly url: string; readonly close: () => Promise<void> };

/** Where to serve; port 0 is any that is free. */
export type ServeOptions = WebOptions & {
  readonly host: string;
  readonly port: number;
  readonly streams?: StreamSizes | undefined;
};

/** Who reads nothing of what is sent is cut off after this, when we close. */
const patienceMs = 5_000;

/** Serves API and pages on one port. @throws ConfigurationError when the port cannot be had. */
export function serveWeb({ host, port, ...given }: ServeOptions): Promise<ServedWeb> {
  const { streams: sizes, ...options } = given;
  const streams = new OpenStreams(sizes);
  const { fetch } = makeWeb(options, streams);
  return new Promise((resolve, reject) => {
    // Else it puts a Response of its own in the place of everybody's.
    const settings = { fetch, hostname: host, port, overrideGlobalObjects: false };
    const server = serve(settings, ({ port: taken }) => {
      const url = `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
      resolve({ url, close: () => closeAll(server, streams) });
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

/** Takes nothing new, ends what streams, and waits until the rest was answered. */
async function closeAll(server: ServerType, streams: OpenStreams): Promise<void> {
  const ended = new Promise<void>((resolve) => void server.close(() => resolve()));
  streams.close();
  const cut = setTimeout(
    () => 'closeAllConnections' in server && server.closeAllConnections(),
    patienceMs,
  );
  await ended;
  clearTimeout(cut);
}

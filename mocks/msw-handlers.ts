import { HttpResponse, http, type RequestHandler } from 'msw';
import { charsetIn } from '#xml/charset.ts';
import { type Answer, type Arrival, type Handler, xmlType } from './wire/wire-server.ts';

/** A member of the cast at an address; one that has paths answers to all below its address. */
export type Mounted = {
  readonly url: string;
  readonly handler: Handler;
  readonly hasPaths?: boolean;
};

/**
 * Mounts members of the cast as handlers of msw. There is no TLS there, so the OIN of the caller's certificate is a
 * parameter. An answer that breaks off is an error of the network.
 */
export function mswHandlers(mounted: readonly Mounted[], callerOin: string): RequestHandler[] {
  return mounted.map(({ url, handler, hasPaths }) =>
    http.all(hasPaths ? `${url}/*` : url, async ({ request }) =>
      responseOf(await handler(await arrivalOf(request, callerOin))),
    ),
  );
}

async function arrivalOf(request: Request, oin: string): Promise<Arrival> {
  const { pathname, search } = new URL(request.url);
  return {
    method: request.method,
    path: pathname + search,
    headers: Object.fromEntries(request.headers),
    bytes: Buffer.from(await request.arrayBuffer()),
    charset: charsetIn(request.headers.get('content-type') ?? undefined),
    peer: { oin, subject: '', fingerprint: '' },
  };
}

function responseOf({ status, body, contentType = xmlType, breaksOffAfter }: Answer): Response {
  if (breaksOffAfter !== undefined) return HttpResponse.error();
  return new HttpResponse(body, { status, headers: { 'content-type': contentType } });
}

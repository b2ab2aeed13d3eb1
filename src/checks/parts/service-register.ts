import { bytesOf } from '#evidence/body.ts';
import type { EntryOf } from '#evidence/entry.ts';
import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';

/** Gives what the target asked the OSR for mandates, in order. */
export function mandateAsks(slice: Slice): Exchange[] {
  return askedOf(slice, 'GET', '/mandates');
}

/** Gives what the target wanted to register as endpoints at the OSR, in order. */
export function endpointRegistrations(slice: Slice): Exchange[] {
  return askedOf(slice, 'POST', '/endpoints');
}

/** Tells whether the OSR did what it was asked. */
export function isDone({ response }: Exchange): boolean {
  return response !== undefined && response.status >= 200 && response.status < 300;
}

/** Tells whether the OSR told of a mandate with its token, which it does to the supplier that has the mandate. */
export function toldAToken({ response }: Exchange): boolean {
  const mandates = response && jsonOf(response);
  return Array.isArray(mandates) && mandates.some((mandate) => textAt(mandate, 'token') !== '');
}

/** Gives the delivery point that a registration is for; empty when it names none. */
export function routingIdOf({ request }: Exchange): string {
  return textAt(jsonOf(request), 'routing_id');
}

/** Gives the OIN of the school whose mandates are asked for; undefined when those of every school are. */
export function schoolOinIn({ request }: Exchange): string | undefined {
  return urlOf(request).searchParams.get('school_oin') ?? undefined;
}

function askedOf({ exchanges }: Slice, method: string, path: string): Exchange[] {
  return exchanges.filter(
    ({ request }) =>
      request.from === 'target' &&
      request.to === 'osr' &&
      request.method === method &&
      urlOf(request).pathname.endsWith(path),
  );
}

/** Whatever stands on a request line is a path here, never an address. */
function urlOf({ path }: EntryOf<'request'>): URL {
  const url = new URL('https://osr');
  const [pathname = '', search = ''] = path.split('?', 2);
  url.pathname = pathname;
  url.search = search;
  return url;
}

function jsonOf({ body }: EntryOf<'request'> | EntryOf<'response'>): unknown {
  try {
    return JSON.parse(Buffer.from(bytesOf(body)).toString('utf8'));
  } catch {
    return undefined;
  }
}

function textAt(holder: unknown, name: string): string {
  const value = typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : '';
  return typeof value === 'string' ? value : '';
}

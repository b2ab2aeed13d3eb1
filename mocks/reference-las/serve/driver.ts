import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Installation } from '../installation.ts';
import { driverRoutes } from './driver-routes.ts';
import { readText } from './fields.ts';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';
import type { Reply } from './route.ts';

/** The driver, over plain HTTP, by which OSO Keur asks this LAS to act as its users would; `endpoint` is our own URL. */
export function createDriver(installation: Installation, endpoint: string): Server {
  return createServer((request, response) => {
    void serve(request, response, { installation, endpoint });
  });
}

/** What a call of the driver works on. */
type Place = { readonly installation: Installation; readonly endpoint: string };

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  place: Place,
): Promise<void> {
  const body = await readBody(request);
  if (body !== 'broken off') {
    const { decisions } = place.installation.las;
    const { status, content } = await decisions.takesOn(() => answer(request, body, place));
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(content === undefined ? undefined : JSON.stringify(content));
  }
}

async function answer(
  request: IncomingMessage,
  body: Buffer | 'too long',
  { installation, endpoint }: Place,
): Promise<Reply> {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  try {
    if (body === 'too long') {
      throw new Refusal(413, 'The body is too long');
    }
    const route = driverRoutes.find((one) => one.method === request.method && one.path.test(path));
    if (!route) {
      throw new Refusal(404, `There is nothing at "${request.method} ${path}"`);
    }
    const fields =
      route.method === 'GET' ? Object.fromEntries(new URLSearchParams(query)) : parseJson(body);
    const account = readText(fields, 'account');
    const id = route.path.exec(path)?.[1] ?? '';
    return await route.answer({ fields, id, account, endpoint }, installation);
  } catch (error) {
    return error instanceof Refusal
      ? { status: error.status, content: { reason: error.message } }
      : { status: 500, content: { reason: `This went wrong here: ${error}` } };
  }
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    throw new Refusal(400, 'The body is not JSON');
  }
}

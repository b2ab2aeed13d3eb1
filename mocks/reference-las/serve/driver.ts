import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Installation } from '../installation.ts';
import { driverRoutes, type Reply } from './driver-routes.ts';
import { readText } from './fields.ts';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';

/** The driver, over plain HTTP, by which OSO Keur asks this LAS to act as its users would. */
export function createDriver(installation: Installation): Server {
  return createServer((request, response) => {
    void serve(request, response, installation);
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  installation: Installation,
): Promise<void> {
  const body = await readBody(request);
  if (body) {
    const { status, content } = answer(request, body, installation);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(content === undefined ? undefined : JSON.stringify(content));
  }
}

function answer(request: IncomingMessage, body: Buffer, installation: Installation): Reply {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  try {
    const route = driverRoutes.find((one) => one.method === request.method && one.path.test(path));
    if (!route) {
      throw new Refusal(404, `There is nothing at "${request.method} ${path}"`);
    }
    const fields =
      route.method === 'GET' ? Object.fromEntries(new URLSearchParams(query)) : parseJson(body);
    readText(fields, 'account');
    return route.answer({ fields, id: route.path.exec(path)?.[1] ?? '' }, installation);
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error;
    }
    return { status: error.status, content: { reason: error.message } };
  }
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    throw new Refusal(400, 'The body is not JSON');
  }
}

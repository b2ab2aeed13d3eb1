import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readSchemaFile } from '#law/schema-file.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { ActError } from '../act-error.ts';
import { type Controlled, type Route, routesOf, type Told } from './routes.ts';

/** Where the control interface listens: on the loopback address only. A port of 0 is chosen by the machine. */
export type ControlOptions = Controlled & {
  readonly port: number;
  readonly onFailure: (error: unknown) => void;
};

const loopback = '127.0.0.1';
const largestBody = 20 * 1024 * 1024;

/** The control interface of a simulation, as `schemas/simulate.openapi.yaml` describes it. */
export class ControlServer {
  readonly #server: Server;
  readonly #routes: Readonly<Record<string, Route>>;
  readonly #port: number;
  readonly #ajv = new Ajv2020({ strict: false });

  constructor(options: ControlOptions) {
    this.#routes = routesOf(options);
    this.#port = options.port;
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(readSchemaFile('simulate.openapi.yaml') as SchemaObject, 'api');
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        options.onFailure(error);
        response.destroy();
      });
    });
  }

  /**
   * Starts to listen and gives the address.
   *
   * @throws ConfigurationError when the port is taken.
   */
  async start(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', (cause) => {
        const what = `The control interface cannot listen on port ${this.#port} (${cause.message}): free the port, or choose another by --control`;
        reject(new ConfigurationError(what, { cause }));
      });
      this.#server.listen(this.#port, loopback, resolve);
    });
    // A server that listens on a port has an address with that port.
    return `http://${loopback}:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Stops at once. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await answer(await this.#told(request), response);
    } catch (error) {
      if (!(error instanceof ActError || error instanceof RequestError)) throw error;
      const status = error instanceof RequestError ? error.status : 409;
      writeJson(response, status, { error: error.message });
    }
  }

  async #told(request: IncomingMessage): Promise<Told> {
    assertLocal(request);
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://control');
    const [, pgn = ''] = /\/(\d{9})$/.exec(pathname) ?? [];
    const path = pgn === '' ? pathname : pathname.replace(pgn, '{pgn}');
    const name = `${request.method} ${path}`;
    const route = Object.hasOwn(this.#routes, name) ? this.#routes[name] : undefined;
    if (!route) {
      throw new RequestError(
        404,
        `There is no "${request.method} ${pathname}": see schemas/simulate.openapi.yaml`,
      );
    }
    const body = route.takes === undefined ? undefined : await this.#read(request, route.takes);
    return route.act({ pgn, query, body });
  }

  async #read(request: IncomingMessage, schema: string): Promise<unknown> {
    if (!/^application\/json(?:;|$)/i.test(request.headers['content-type'] ?? '')) {
      throw new RequestError(415, 'Send JSON, with content-type application/json');
    }
    const body = parsed(await textOf(request));
    const isRight = this.#ajv.getSchema(`api#/components/schemas/${schema}`);
    if (isRight?.(body)) return body;
    const why = this.#ajv.errorsText(isRight?.errors, { dataVar: 'it' });
    throw new RequestError(400, `The body is no ${schema}: ${why}`);
  }
}

class RequestError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A page in a browser, also one that a name leads to this machine, has no business here. */
function assertLocal({ headers }: IncomingMessage): void {
  const host = (headers.host ?? '').replace(/:\d+$/, '');
  if (headers.origin === undefined && ['127.0.0.1', 'localhost'].includes(host)) return;
  throw new RequestError(
    403,
    'The control interface is for programs of this machine: call it by 127.0.0.1, and not from a web page',
  );
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestBody) throw new RequestError(413, `It is larger than ${largestBody} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new RequestError(400, 'The body is no JSON');
  }
}

async function answer(told: Told, response: ServerResponse): Promise<void> {
  if ('json' in told) return writeJson(response, told.status, told.json);
  if ('xml' in told) {
    response.writeHead(told.status, { 'content-type': 'application/xml; charset=utf-8' });
    return void response.end(told.xml);
  }
  if (!('lines' in told)) return void response.writeHead(told.status).end();
  response.writeHead(told.status, { 'content-type': 'application/x-ndjson; charset=utf-8' });
  // Who asked may have gone.
  await pipeline(told.lines, response).catch(() => response.destroy());
}

function writeJson(response: ServerResponse, status: number, content: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(`${JSON.stringify(content)}\n`);
}

/**
 * The desk as a page, for who would rather not sit at a terminal, or sits beside it:
 *
 * 1. It is served on the loopback address only, below a path that nobody can guess: another page in the same browser
 *    cannot answer here.
 * 2. It works without JavaScript. With it, the page follows the run by itself.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Language } from '#words/text.ts';
import type { Desk } from '../desk.ts';
import { heard } from './hear-form.ts';
import { renderPage } from './render-page.ts';

/** Where to serve, and what it speaks. */
export type PageOptions = {
  /** 0 takes a free one. */
  readonly port: number;
  readonly language: Language;
};

/** A page that is served. */
export type ServedPage = { readonly url: string; stop(): void };

/** Serves the desk as a page. Rejects with the error of the system when it cannot listen. */
export async function servePage(desk: Desk, options: PageOptions): Promise<ServedPage> {
  const secret = randomBytes(12).toString('hex');
  const server = createServer((request, response) => {
    answer(request, { desk, options, secret }).then(
      (page) => send(response, page),
      () => send(response, { status: 400, body: '' }),
    );
  });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/${secret}/`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

type Place = { readonly desk: Desk; readonly options: PageOptions; readonly secret: string };

type Sent = {
  readonly status: number;
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly location?: string;
};

async function answer(request: IncomingMessage, { desk, options, secret }: Place): Promise<Sent> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const [, given, what = ''] = pathname.split('/', 3);
  if (given !== secret) return { status: 404, body: '' };
  const { language } = options;
  const ok = { status: 200, type: 'text/html; charset=utf-8' };
  if (request.method === 'POST') {
    const fault = heard(desk, new URLSearchParams(await read(request)));
    if (fault) return { ...ok, status: 422, body: renderPage(desk, { language, fault }) };
    return { status: 303, location: `/${secret}/`, body: '' };
  }
  if (what === '') return { ...ok, body: renderPage(desk, { language }) };
  if (what === 'state') return { ...ok, type: 'application/json', body: stateOf(desk) };
  if (what === 'sheet' && desk.sheet !== undefined) return { ...ok, body: desk.sheet };
  const file = desk.asked?.task.file;
  if (what !== 'file' || !file) return { status: 404, body: '' };
  return { status: 200, type: 'application/octet-stream', body: Buffer.from(file.content) };
}

/** Changes when the page has to be loaded again. */
function stateOf({ asked, pause, isOver }: Desk): string {
  return JSON.stringify([asked?.number ?? 0, pause ?? '', isOver]);
}

const mostBytes = 32 * 1024 * 1024;

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > mostBytes) throw new Error('Too much was sent');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, body, type, location }: Sent): void {
  response.writeHead(status, {
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    ...(type !== undefined && { 'content-type': type }),
    ...(location !== undefined && { location }),
  });
  response.end(body);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

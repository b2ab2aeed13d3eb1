import 'reflect-metadata';
import { type ChildProcess, spawn } from 'node:child_process';
import { webcrypto } from 'node:crypto';
import { once } from 'node:events';
import { Agent, createServer, request, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import * as x509 from '@peculiar/x509';

/** A message that the LAS sent to the world, and how the world answers: with a body, or with an HTTP status. */
export type Scripted = (arrival: Arrival) => string | number;

/** What came in at the world. */
export type Arrival = {
  readonly name: string;
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
};

/** A LAS as a program, and the Traffic Center, other schools and OSR around it, all at one address. */
export type World = {
  readonly url: string;
  /** Answers by the name of the message, or by method and path for the OSR. */
  readonly script: Map<string, Scripted>;
  readonly arrivals: Arrival[];
  /** Calls the driver and gives status and content. */
  drive(method: 'GET' | 'POST', path: string, fields?: object): Promise<Driven>;
  /** Sends bytes to the SOAP endpoint, with the certificate of the world, another one or none. */
  send(body: string, shown?: Shown): Promise<string>;
  stop(): Promise<void>;
};

/** What the driver answered; absent fields read as undefined. */
export type Driven = {
  readonly status: number;
  readonly content: Readonly<Record<string, unknown>>;
};

type Shown = 'ours' | 'foreign' | 'none';
type Identity = { readonly key: string; readonly cert: string };

const algorithm = { name: 'ECDSA', hash: 'SHA-256', namedCurve: 'P-256' };
// As compiled: from source it would take seconds to start.
const program = fileURLToPath(new URL('../../dist/mocks/reference-las/main.js', import.meta.url));

/** Starts the LAS with these settings beside what every LAS needs. */
export async function startWorld(settings: object): Promise<World> {
  const [ours, foreign] = await Promise.all([makeIdentity(), makeIdentity()]);
  const script = new Map<string, Scripted>();
  const arrivals: Arrival[] = [];
  const server = await serve(ours, { script, arrivals });
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const tls = { key: ours.key, certificate: ours.cert, authority: ours.cert };
  const line = JSON.stringify({
    ...common,
    ...settings,
    tls,
    trafficCenter: `${url}/tc`,
    osr: url,
  });
  child.stdin.write(`${line}\n`);
  const [told] = await once(createInterface({ input: child.stdout }), 'line');
  const { endpoint, driver } = JSON.parse(told);
  const agents: Readonly<Record<Shown, Agent>> = {
    ours: new Agent({ ...ours, ca: ours.cert }),
    foreign: new Agent({ ...foreign, ca: ours.cert }),
    none: new Agent({ ca: ours.cert }),
  };
  return {
    url,
    script,
    arrivals,
    drive: (method, path, fields = {}) => drive(driver, { method, path, fields }),
    send: (body, shown = 'ours') => post(endpoint, body, agents[shown]),
    stop: () => stop(child, server),
  };
}

const common = {
  product: { name: 'LAS', version: '1' },
  host: '127.0.0.1',
  endpointPort: 0,
  driverPort: 0,
  zoeksleutelKey: 'only for tests',
  schools: [
    { brin: '99ZP', routeringsKenmerk: '0000000700099ZP00901', sector: 'PO' },
    { brin: '99ZP', routeringsKenmerk: '0000000700099ZP00902', sector: 'PO' },
    { brin: '99ZV', routeringsKenmerk: '0000000700099ZV00901', sector: 'VO' },
    { brin: '99ZS', routeringsKenmerk: '0000000700099ZS00901', sector: 'SWV' },
  ],
};

async function serve(
  identity: Identity,
  { script, arrivals }: Pick<World, 'script' | 'arrivals'>,
): Promise<Server> {
  const options = { ...identity, ca: identity.cert, requestCert: true, rejectUnauthorized: true };
  const server = createServer(options, async (incoming, response) => {
    const body = await text(incoming);
    const [path = ''] = (incoming.url ?? '').split('?');
    const message = /<(?:\w+:)?(\w+(?:Request))[\s/>]/.exec(body)?.[1];
    const name = message ?? `${incoming.method} ${path}`;
    const arrival = { name, path: incoming.url ?? '', body, headers: incoming.headers };
    arrivals.push(arrival);
    const answer = script.get(name)?.(arrival) ?? 500;
    const status = typeof answer === 'number' ? answer : 200;
    response.writeHead(status).end(typeof answer === 'number' ? '' : answer);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

async function drive(
  driver: string,
  call: { readonly method: string; readonly path: string; readonly fields: object },
): Promise<Driven> {
  const { method, path } = call;
  const fields = { account: 'ib-er', ...call.fields };
  const isGet = method === 'GET';
  const query = isGet ? `?${new URLSearchParams(Object.entries(fields))}` : '';
  const body = isGet ? {} : { body: JSON.stringify(fields) };
  const response = await fetch(`${driver}${path}${query}`, {
    method,
    headers: { connection: 'close' },
    ...body,
  });
  const content = await response.text();
  return { status: response.status, content: content === '' ? {} : JSON.parse(content) };
}

function post(url: string, body: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent }, (response) => resolve(text(response)));
    sent.on('error', reject);
    sent.end(body);
  });
}

async function stop(child: ChildProcess, server: Server): Promise<void> {
  const exited = once(child, 'exit');
  child.stdin?.end();
  server.closeAllConnections();
  server.close();
  await exited;
}

/** A certificate that is its own authority, which is enough for two parties that trust only each other. */
async function makeIdentity(): Promise<Identity> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: [{ '2.5.4.5': ['00000003999999991000'] }, { CN: ['test'] }],
    keys,
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.SubjectAlternativeNameExtension([{ type: 'ip', value: '127.0.0.1' }]),
    ],
  });
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return {
    key: x509.PemConverter.encode(pkcs8, 'PRIVATE KEY'),
    cert: certificate.toString('pem'),
  };
}

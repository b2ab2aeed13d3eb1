import { type ChildProcess, spawn } from 'node:child_process';
import { once as event } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openAuthorityFolder } from '#cast/pki/authority-folder.ts';
import { createTestAuthority } from '#cast/pki/test-authority.ts';
import { packageRoot } from '#law/package-root.ts';

/** The example target file with ports that are free now, and those ports. */
export async function exampleOnFreePorts() {
  const [endpoint, driver, center, school, osr, kvs] = await Promise.all([
    freePort(),
    freePort(),
    freePort(),
    freePort(),
    freePort(),
    freePort(),
  ]);
  const target = readFileSync(join(packageRoot, 'docs/examples/oso-keur.yaml'), 'utf8')
    .replace('9443', `${endpoint}`)
    .replace('9080', `${driver}`)
    .replace('8443', `${center}`)
    .replace('8444', `${school}`)
    .replace('8445', `${osr}`)
    .replace('8446', `${kvs}`)
    .replace('answerMs: 10000, signOffMs: 30000', 'answerMs: 5000, signOffMs: 2000');
  return { ports: { endpoint, driver, center, osr }, target };
}

/** Makes the test CA of that file in a folder, with keys of the kind that takes the least time. */
export async function layCertificates(folder: string): Promise<void> {
  const tls = join(folder, 'oso-keur-tls');
  mkdirSync(tls, { recursive: true });
  const { certificate, key } = await createTestAuthority(new Date(), 'ec');
  writeFileSync(join(tls, 'ca.pem'), certificate);
  writeFileSync(join(tls, 'ca.key'), key);
  const target = { oin: '00000003999999991000', name: 'Voorbeeld B.V.', host: '127.0.0.1' };
  await openAuthorityFolder(tls, target, new Date());
}

/** Starts the reference LAS by itself, as the target of that file, with the certificates in a folder. */
export async function startLas(
  folder: string,
  ports: {
    endpoint: number;
    driver: number;
    center: number;
    osr: number;
    tls?: string;
  },
): Promise<ChildProcess> {
  const tls = ports.tls ?? 'oso-keur-tls';
  const pem = (name: string) => readFileSync(join(folder, tls, name), 'utf8');
  const school = (brin: string, sector: string) => {
    return { brin, sector, name: brin, routeringsKenmerk: `00000007000${brin}00901` };
  };
  const settings = {
    product: { supplier: 'Voorbeeld B.V.', name: 'Voorbeeld-LAS', version: '4.2.0' },
    host: '127.0.0.1',
    endpointPort: ports.endpoint,
    driverPort: ports.driver,
    tls: { key: pem('target.key'), certificate: pem('target.pem'), authority: pem('ca.pem') },
    trafficCenter: `https://127.0.0.1:${ports.center}/oso`,
    osr: `https://127.0.0.1:${ports.osr}`,
    schools: [school('99ZP', 'PO'), school('99ZV', 'VO')],
    zoeksleutelKey: 'alleen-voor-tests',
  };
  const las = spawn(process.execPath, [join(packageRoot, 'dist/mocks/reference-las/main.js')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  las.stdin.write(`${JSON.stringify(settings)}\n`);
  const ended = event(las, 'exit').then(() => {
    throw new Error('The reference LAS ended before it listened');
  });
  await Promise.race([event(createInterface({ input: las.stdout }), 'line'), ended]);
  ended.catch(() => {});
  return las;
}

/** Below what systems give out by themselves, so that nobody gets one in the time between that we gave it and its use. */
const ownPorts = { first: 20_000, each: 1_500, workers: 8 };
const worker = Number(process.env.VITEST_POOL_ID ?? 0) % ownPorts.workers;
let given = process.pid % ownPorts.each;

/** Gives a port that nobody listens on, and that no other test file gets as long as this one runs. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < ownPorts.each; tries++) {
    given = (given + 1) % ownPorts.each;
    const port = ownPorts.first + worker * ownPorts.each + given;
    if (await isFree(port)) return port;
  }
  throw new Error(`All ${ownPorts.each} ports of this worker are taken`);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const listens = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
  if (listens) await new Promise((resolve) => server.close(resolve));
  return listens;
}

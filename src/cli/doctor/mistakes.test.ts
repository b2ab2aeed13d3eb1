/** What users get wrong in setting up, each planted: exit code 3, nothing judged, and the sentence that tells what to do. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { connect as connectPlain } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import forge from 'node-forge';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAuthorityFolder } from '#cast/pki/authority-folder.ts';
import { createTestAuthority, type Identity, openTestAuthority } from '#cast/pki/test-authority.ts';
import { compileSchema } from '#law/compile-schema.ts';
import { packageRoot } from '#law/package-root.ts';
import { ReferenceProcess } from '#run/reference-process.ts';
import { type Ended, osoKeurIn } from '../in-process.test-support.ts';
import { freePort } from '../las-elsewhere.test-support.ts';
import { endAll, serveDriver, servePlain, serveTls } from './mistakes.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-doctor-'));
const osoKeur = osoKeurIn(folder);
const oin = '00000003999999991000';
const product = { product: 'Voorbeeld-LAS', version: '4.2.0' };
const las = new ReferenceProcess();

let sound: string;
let center: number;
let certificates: Record<'good' | 'expired' | 'early' | 'foreign' | 'borrowed', Identity>;
let foreignCa: string;

beforeAll(async () => {
  const now = new Date();
  const subject = { oin, name: 'Voorbeeld B.V.' };
  const authority = await openAuthorityFolder(join(folder, 'oso-keur-tls'), subject, now);
  const later = await openTestAuthority(authority, new Date(now.getTime() + 10 * 86_400_000));
  const other = await createTestAuthority(now);
  foreignCa = other.certificate;
  const [good, early, foreign, trafficCenter, school] = await Promise.all([
    authority.issue(subject),
    later.issue(subject),
    other.issue(subject),
    authority.issue({ oin: '00000003999999998001', name: 'Eigen Traffic Center' }),
    authority.issue({ oin: '00000003999999998002', name: 'Eigen school' }),
  ]);
  const expired = await authority.reissue(good, 'expired');
  const borrowed = await authority.reissue(good, 'borrowed');
  certificates = { good, expired, early, foreign, borrowed };
  for (const [name, { key, certificate }] of Object.entries({ good, trafficCenter, school })) {
    write(`${name}.pem`, certificate);
    write(`${name}.key`, key);
  }
  write('foreign-ca.pem', foreignCa);
  writeFileSync(join(folder, 'school.pfx'), pfxOf(school, 'geheim-wachtwoord'));
  const ports = await Promise.all([1, 2, 3, 4].map(freePort));
  center = ports[0] ?? 0;
  sound = await soundWith(las, ports);
});

afterAll(async () => {
  endAll();
  await las.end();
});

/** Serves a LAS that is set up well, and gives the target file that says so, with the cast on these ports. */
async function soundWith(las: ReferenceProcess, ports: readonly number[]): Promise<string> {
  const pem = (name: string) => readFileSync(join(folder, 'oso-keur-tls', name), 'utf8');
  const { endpoint, driver } = await las.serve({
    product: { name: product.product, version: product.version },
    host: '127.0.0.1',
    endpointPort: 0,
    driverPort: 0,
    tls: { key: pem('target.key'), certificate: pem('target.pem'), authority: pem('ca.pem') },
    trafficCenter: `https://127.0.0.1:${ports[0]}/oso`,
    schools: [
      { brin: '99ZP', sector: 'PO', routeringsKenmerk: '0000000700099ZP00901' },
      { brin: '99ZV', sector: 'VO', routeringsKenmerk: '0000000700099ZV00901' },
    ],
    zoeksleutelKey: 'alleen-voor-tests',
  });
  return readFileSync(join(packageRoot, 'docs/examples/oso-keur.yaml'), 'utf8')
    .replace(/^#.*\n/gm, '')
    .replace('https://127.0.0.1:9443/oso', endpoint)
    .replace('http://127.0.0.1:9080', driver)
    .replace(/844(\d)/g, (_all, digit) => `${ports[Number(digit) - 3]}`)
    .replace('answerMs: 10000', 'answerMs: 3000');
}

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

function pfxOf({ key, certificate }: Identity, password: string): Buffer {
  const asn1 = forge.pkcs12.toPkcs12Asn1(
    forge.pki.privateKeyFromPem(key),
    forge.pki.certificateFromPem(certificate),
    password,
  );
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary');
}

function doctor(content: string, ...options: string[]): Promise<Ended> {
  write('oso-keur.yaml', content);
  return osoKeur('doctor', '--lang', 'en', ...options);
}

/** The sound file with an endpoint of its own on a port. */
async function endpointAt(port: number | Promise<number>, host = '127.0.0.1'): Promise<string> {
  return sound.replace(/^endpoint: .*$/m, `endpoint: https://${host}:${await port}/oso`);
}

function driverAt(url: string): string {
  return sound.replace(/^driver: .*$/m, `driver: { url: "${url}", account: oso-keur }`);
}

function tls(value: string): string {
  return sound.replace(/^tls: .*$/m, `tls: ${value}`);
}

/** A driver that is sound but for what it answers to a ping. */
function driverPinging(ping: () => Promise<readonly [number, unknown]>): Promise<string> {
  return serveDriver({
    'GET /status': () => [200, product],
    'POST /pupils': () => [201, {}],
    'POST /ping': ping,
  });
}

/** Calls the Traffic Center as a LAS that trusts somebody else only. */
function callDistrusting(): Promise<readonly [number, unknown]> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: center, ca: foreignCa });
    socket.once('error', () => resolve([200, { available: false }]));
  });
}

const own = (school: string) =>
  `{ trafficCenter: { certificate: trafficCenter.pem, key: trafficCenter.key }, school: ${school}, trust: oso-keur-tls/ca.pem }`;

const mistakes: readonly (readonly [string, () => string | Promise<string>, string])[] = [
  ['a wrong port', () => endpointAt(freePort()), 'start it, or mend "endpoint"'],
  [
    'key and certificate swapped',
    () => tls(own('{ certificate: school.key, key: school.pem }')),
    'swap "tls.school.certificate" and "tls.school.key"',
  ],
  [
    'the key of another certificate',
    () => tls(own('{ certificate: school.pem, key: trafficCenter.key }')),
    'name at "tls.school" a key and its certificate',
  ],
  [
    'our CA not trusted by the LAS that is called',
    () => endpointAt(serveTls(certificates.good, distrusting())),
    'let the target trust ca.pem in "tls.folder"',
  ],
  [
    'our CA not trusted by the LAS that calls',
    async () => driverAt(await driverPinging(callDistrusting)),
    'let the target trust ca.pem in "tls.folder" when it calls as well',
  ],
  [
    'the CA of the LAS not trusted by us',
    () => endpointAt(serveTls(certificates.foreign)),
    'or name that issuer at "tls.trust"',
  ],
  [
    'a wrong OIN',
    () => endpointAt(serveTls(certificates.borrowed)),
    'use the right certificate, or mend "oin"',
  ],
  [
    'an expired certificate',
    () => endpointAt(serveTls(certificates.expired)),
    'let the target use a certificate that is valid now',
  ],
  [
    'a certificate that is not yet valid',
    () => endpointAt(serveTls(certificates.early)),
    'is not valid before',
  ],
  ['a tab', () => sound.replace('  - brin', '\t- brin'), 'use spaces'],
  ['an unknown key', () => sound.replace('limits:', 'limit:'), 'you may have meant "limits"'],
  [
    'the letter O for the digit 0',
    () => sound.replace('brin: 99ZP', 'brin: O9ZP'),
    'the letter O stands where the digit 0 belongs',
  ],
  [
    'localhost as callback address elsewhere',
    () => endpointAt(9443, 'las.invalid'),
    'name at "cast.publicHost"',
  ],
  [
    'a shim that answers HTML',
    async () => driverAt(`http://127.0.0.1:${await servePlain(answerHtml)}`),
    'answered a web page (HTML), no JSON',
  ],
  [
    'a port that is occupied',
    async () => sound.replace(`${center}`, `${await servePlain(answerHtml)}`),
    'free the port, or mend "cast.host", "cast.trafficCenterPort"',
  ],
  [
    'http:// in the file',
    () => sound.replace('endpoint: https', 'endpoint: http'),
    'begins with https://',
  ],
  [
    'HTTP where HTTPS belongs',
    () => endpointAt(servePlain(answerHtml)),
    'switch HTTPS on there instead of HTTP',
  ],
  [
    'the wrong password of a PFX',
    () => tls(own('{ pfx: school.pfx, password: helemaal-fout }')),
    'mend "tls.school.password"',
  ],
  [
    'a secret that is not in the environment',
    () => sound.replace('key: alleen-voor-tests', 'key: { env: OSO_KEUR_NERGENS }'),
    '"OSO_KEUR_NERGENS" is not there or empty: give it a value',
  ],
  [
    'a file that is not there',
    () => tls(own('{ pfx: nergens.pfx }')),
    'nergens.pfx" (ENOENT): name a file that exists',
  ],
  [
    'a host name that is not in the certificate',
    () => endpointAt(serveTls(certificates.good, {}, '0.0.0.0'), '127.0.0.2'),
    'name at "endpoint" a name in the certificate',
  ],
  [
    'the delivery point of another school',
    () => sound.replace('0000000700099ZP00901', '0000000700099ZQ00901'),
    'mend "brin" or "routeringsKenmerk" under "schools"',
  ],
  [
    'no school for a claimed profile',
    () => sound.replace('sector: VO', 'sector: PO'),
    'add one under "schools"',
  ],
  [
    'a clock that is ten minutes off',
    () => endpointAt(serveTls(certificates.good, { now: new Date(Date.now() - 600_000) })),
    'set both clocks right',
  ],
  [
    'a name that leads nowhere',
    async () =>
      (await endpointAt(9443, 'las.invalid')).replace(
        'cast: {',
        'cast: { publicHost: keur.example,',
      ),
    'mend "endpoint" in the target file, or let the DNS',
  ],
  [
    'a driver that does not run',
    async () => driverAt(`http://127.0.0.1:${await freePort()}`),
    'ECONNREFUSED)): start it, or mend "driver.url"',
  ],
  [
    'a driver elsewhere below its address',
    async () => driverAt(await serveDriver({})),
    'the address behind which /status is',
  ],
  [
    'the driver of another product',
    () => sound.replace('version: 4.2.0', 'version: 4.3.0'),
    'start the right one, or mend "product"',
  ],
  [
    'a school that is not in the LAS',
    async () =>
      driverAt(
        await serveDriver({
          'GET /status': () => [200, product],
          'POST /pupils': () => [409, { reason: 'no such school' }],
        }),
      ),
    'make that school in the LAS',
  ],
  [
    'a LAS that does not know where we are',
    async () => driverAt(await driverPinging(async () => [200, { available: false }])),
    'as address of the Traffic Center',
  ],
  [
    'the certificate of the LAS for a school of ours',
    () => tls(own('{ certificate: good.pem, key: good.key }')),
    'give the cast a certificate with another OIN',
  ],
  [
    'a proxy that lets nobody through',
    async () =>
      tls(`{ folder: oso-keur-tls, proxy: "http://127.0.0.1:${await servePlain(answerHtml)}" }`),
    'mend "tls.proxy"',
  ],
];

function distrusting() {
  return { requestCert: true, rejectUnauthorized: true, ca: foreignCa };
}

function answerHtml(_request: unknown, response: import('node:http').ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>');
}

describe('oso-keur doctor', () => {
  it('finds nothing wrong with a LAS that is set up well, and says so as its schema describes', async () => {
    const { code, stdout } = await doctor(sound, '--json');

    const diagnosis = JSON.parse(stdout);
    const isRight = compileSchema('doctor.schema.json');
    isRight(diagnosis);
    expect(isRight.errors).toBeNull();
    expect(diagnosis.probes.filter(({ outcome }: { outcome: string }) => outcome !== 'ok')).toEqual(
      [],
    );
    expect(code).toBe(0);
  });

  it('shows the certificates of both sides beside each other', async () => {
    const { stdout } = await doctor(sound);

    expect(stdout).toMatch(/^ +LAS +OSO Keur$/m);
    expect(stdout).toMatch(/^ +OIN +00000003999999991000 +00000003999999990002$/m);
    expect(stdout).toContain('All is ready for a run');
  });

  it('takes certificates of the user for the cast, as PEM and as PFX, and shows no password', async () => {
    // One that has met our own Traffic Center at an address does not talk to another there.
    const stranger = new ReferenceProcess();
    const ports = await Promise.all([1, 2, 3, 4].map(freePort));
    const [file, ownTls] = [
      await soundWith(stranger, ports),
      own('{ pfx: school.pfx, password: geheim-wachtwoord }'),
    ];

    const { code, stdout } = await doctor(file.replace(/^tls: .*$/m, `tls: ${ownTls}`));
    await stranger.end();

    expect(stdout).toMatch(/^ +OIN +00000003999999991000 +00000003999999998002$/m);
    expect(stdout).not.toContain('geheim');
    expect(code, stdout).toBe(0);
  });

  it('reaches the endpoint by a proxy', async () => {
    const asked: string[] = [];
    const port = await serveProxy(asked);

    const { code } = await doctor(
      tls(`{ folder: oso-keur-tls, proxy: "http://piet:geheim@127.0.0.1:${port}" }`),
    );

    expect(asked.every((line) => /^CONNECT 127\.0\.0\.1:\d+ Basic /.test(line))).toBe(true);
    expect(asked.length).toBeGreaterThan(0);
    expect(code).toBe(0);
  });

  it.each(mistakes)('tells of %s what to do, and ends with 3', async (_what, make, sentence) => {
    const { code, stdout, stderr } = await doctor(await make());

    expect(stdout.replace(/\n +(tried|to do): /g, ': ')).toContain(sentence.split(': ').at(-1));
    expect(stderr).toBe('');
    expect(code).toBe(3);
  });

  it('stops a run at the first of them, with one sentence, before anything is played', async () => {
    write('oso-keur.yaml', await endpointAt(serveTls(certificates.expired)));

    const ended = await osoKeur('run');

    expect(ended).toMatchObject({ code: 3, stdout: '' });
    expect(ended.stderr).toMatch(/^Het certificaat op "[^"]+" is verlopen op [^\n]+\n$/);
  });
});

function serveProxy(asked: string[]): Promise<number> {
  return servePlain(answerHtml, (server) => {
    server.on('connect', (request, socket) => {
      const { url = '', headers } = request;
      asked.push(`CONNECT ${url} ${headers['proxy-authorization']}`);
      const [host, port] = url.split(':');
      const way = connectPlain(Number(port), host, () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        socket.pipe(way).pipe(socket);
      });
      way.on('error', () => socket.destroy());
      socket.on('error', () => way.destroy());
    });
  });
}

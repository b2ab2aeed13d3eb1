import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { createTestAuthority } from '#cast/pki/test-authority.ts';
import { SoapClient } from '#cast/wire/soap-client.ts';
import { WireServer } from '#cast/wire/wire-server.ts';
import { bodyOf } from '#evidence/body.ts';
import { longestInLine } from '#evidence/laid-aside.ts';
import { foreignBsn } from '#evidence/masking/foreign-numbers.test-support.ts';
import { dossierOf, targetCertificate } from '#evidence/transcript-builder.test-support.ts';
import { RecordedRun } from './concluded.test-support.ts';

const scratch = mkdtempSync(join(tmpdir(), 'oso-keur-foreign-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64');
const zip = (name: string, content: string) => zipSync({ [name]: Buffer.from(content) });

/** Reads bytes in every way that somebody could who wants to know: this decoder shares nothing with ours. */
function readings(bytes: Uint8Array, depth = 0): string[] {
  const buffer = Buffer.from(bytes);
  const swapped = Buffer.from(buffer.subarray(0, buffer.length & ~1)).swap16();
  const texts = [
    buffer.toString('utf8'),
    buffer.toString('latin1'),
    buffer.toString('utf16le'),
    swapped.toString('utf16le'),
  ];
  if (depth > 4) return texts;
  const packed = texts.slice(0, 1).flatMap((text) => text.match(/[A-Za-z0-9+/]{12,}={0,2}/g) ?? []);
  const inner = [...packed.map((text) => Buffer.from(text, 'base64')), ...unpacked(buffer)];
  return [...texts, ...inner.flatMap((each) => readings(each, depth + 1))];
}

function unpacked(buffer: Buffer): Uint8Array[] {
  if (buffer[0] === 0x1f && buffer[1] === 0x8b) return [gunzipSync(buffer)];
  if (strFromU8(buffer.subarray(0, 4), true) !== 'PK\x03\x04') return [];
  return Object.entries(unzipSync(buffer)).flatMap(([name, content]) => [
    Buffer.from(name),
    content,
  ]);
}

/** The files of a run in which the number can be read. */
function filesWith(run: RecordedRun, number: string): string[] {
  return [...run.files]
    .filter(([, content]) => readings(content).some((text) => text.includes(number)))
    .map(([path]) => path);
}

type Delivery = { readonly content: string | Uint8Array; readonly headers?: readonly string[] };

/** A run in which the target answers with this. */
function deliveringRun({ content, headers = [] }: Delivery): RecordedRun {
  const run = new RecordedRun(scratch);
  run.recorder.record({
    kind: 'response',
    exchange: 1,
    from: 'target',
    to: 'counterpart',
    certificate: targetCertificate,
    status: 200,
    headers,
    body: bodyOf(Buffer.from(content)),
  });
  return run;
}

const withAttachment = (content: string, name = 'a.pdf') =>
  dossierOf('999900006').replace(
    '<bestandsinhoud>AAEC<',
    `<bestandsnaam>${name}</bestandsnaam><bestandsinhoud>${content}<`,
  );
const utf16 = (content: string) => Buffer.from(`\ufeff${content}`, 'utf16le');

describe('the decoder of this test', () => {
  it.each([
    ['as it is', foreignBsn],
    ['in Base64', base64(`nr ${foreignBsn}`)],
    ['in gzip', gzipSync(foreignBsn)],
    ['in a ZIP in Base64', withAttachment(base64(zip('a.txt', foreignBsn)))],
    ['in a name in a ZIP', withAttachment(base64(zip(`${foreignBsn}.txt`, 'x')))],
    ['in UTF-16', utf16(foreignBsn)],
  ])('finds a number %s', (_where, content) => {
    expect(readings(Buffer.from(content)).some((text) => text.includes(foreignBsn))).toBe(true);
  });
});

describe('a foreign BSN of the target', () => {
  it.each([
    ['in bsn', { content: dossierOf(foreignBsn) }],
    ['in bsn in UTF-16', { content: utf16(dossierOf(foreignBsn)) }],
    ['in bsn in a body of gzip', { content: gzipSync(dossierOf(foreignBsn)) }],
    [
      'in bsn of a dossier too long for a line',
      { content: dossierOf(foreignBsn, 'é'.repeat(longestInLine)) },
    ],
  ] satisfies [string, Delivery][])(
    '%s fails it, and is nowhere in what the run leaves',
    (_where, delivery) => {
      const run = deliveringRun(delivery);
      const { results } = run.conclude();

      expect(results).toMatchObject([
        { requirement: 'OSO-PRI-20', outcome: 'failed', entries: [3] },
      ]);
      expect(filesWith(run, foreignBsn)).toEqual([]);
    },
  );

  it.each([
    ['in a text', { content: dossierOf('999900006', `Kind ${foreignBsn}`) }],
    ['in a header', { content: '<a/>', headers: ['X-Leerling', foreignBsn] }],
    ['in a ZIP in Base64', { content: withAttachment(base64(zip('a.txt', foreignBsn))) }],
    ['in gzip in Base64', { content: withAttachment(base64(gzipSync(foreignBsn))) }],
    ['in UTF-16 in a ZIP', { content: withAttachment(base64(zipSync({ a: utf16(foreignBsn) }))) }],
    ['in the name of a file', { content: withAttachment('AAEC', `${foreignBsn}.pdf`) }],
    [
      'in the name of a file in a ZIP',
      { content: withAttachment(base64(zip(`${foreignBsn}.pdf`, 'x'))) },
    ],
    ['in a body of UTF-16', { content: utf16(`<a>${foreignBsn}</a>`) }],
  ] satisfies [string, Delivery][])(
    '%s is an observation, and is nowhere in what the run leaves',
    (_where, delivery) => {
      const run = deliveringRun(delivery);
      const { results, remarks } = run.conclude();

      expect(results).toEqual([]);
      expect(remarks.map(({ entries, what }) => [entries, what.nl])).toContainEqual([
        [3],
        expect.stringMatching(/^Hier stonden negen cijfers .+; ze zijn niet bewaard \(/),
      ]);
      expect(filesWith(run, foreignBsn)).toEqual([]);
    },
  );
});

describe('a foreign BSN on the wire', () => {
  const played = onTheWire();

  it('sent one byte per packet, as a request and as an answer, fails it and is nowhere in what the run leaves', async () => {
    const { run, asked } = await played;
    const { results } = run.conclude();

    expect(asked).toContain(foreignBsn);
    expect(results).toMatchObject([{ requirement: 'OSO-PRI-20', outcome: 'failed' }]);
    expect(results[0]?.entries).toHaveLength(2);
    expect(filesWith(run, foreignBsn)).toEqual([]);
  });
});

/** The target asks us, and answers us, byte by byte over real sockets. */
async function onTheWire() {
  const run = new RecordedRun(scratch);
  const { recorder } = run;
  const authority = await createTestAuthority(new Date(), 'ec');
  const ours = await authority.issue({ oin: '00000003999999990001', name: 'Ours' });
  const theirs = await authority.issue({ oin: targetCertificate.oin, name: 'Theirs' });
  const tls = { key: theirs.key, cert: theirs.certificate, ca: authority.certificate };
  const content = Buffer.from(dossierOf(foreignBsn));
  let asked = '';
  const server = new WireServer({
    party: 'traffic-center',
    identity: ours,
    authority: authority.certificate,
    host: '127.0.0.1',
    port: 0,
    recorder,
    turnedAway: { status: 403, body: '<refused/>' },
    partyOf: () => 'target',
    handler: ({ bytes }) => {
      asked = bytes.toString();
      return { status: 200, body: '<a/>' };
    },
    onFailure: (error) => {
      throw error;
    },
  });
  const url = await server.start();
  await new Promise<void>((resolve, reject) => {
    const outgoing = request(url, { ...tls, method: 'POST' }, (answer) =>
      answer.resume().on('end', resolve),
    );
    outgoing.on('error', reject).setNoDelay(true);
    trickle(outgoing, content);
  });
  const target = createServer(tls, (_request, response) => trickle(response, content));
  await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve));
  const { port } = target.address() as AddressInfo;
  const client = new SoapClient({
    party: 'counterpart',
    identity: ours,
    authority: authority.certificate,
    recorder,
    answerMs: 20_000,
  });
  await client.send({
    scenario: 'delivers',
    to: 'target',
    url: `https://127.0.0.1:${port}/oso`,
    soapAction: '',
    body: '<a/>',
  });
  await Promise.all([client.stop(), server.stop()]);
  target.close();
  return { run, asked };
}

type Stream = { write(bytes: Buffer, done: () => void): unknown; end(): unknown };

/** Each byte is sent when the one before has gone. */
function trickle(stream: Stream, bytes: Buffer, at = 0): void {
  if (at === bytes.length) return void stream.end();
  stream.write(bytes.subarray(at, at + 1), () =>
    setImmediate(() => trickle(stream, bytes, at + 1)),
  );
}

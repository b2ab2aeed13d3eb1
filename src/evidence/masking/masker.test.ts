import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bodyOf, bytesOf } from '../body.ts';
import { sha256 } from '../digest.ts';
import type { EntryBody, Party } from '../entry.ts';
import { plainMessage } from '../raw-scene.test-support.ts';
import { law, schools } from '../transcript-builder.test-support.ts';
import { foreignBsn, otherForeignBsn } from './foreign-numbers.test-support.ts';
import { Masker } from './masker.ts';
import { pgnFields } from './pgn-fields.ts';

function masking(declaredPgns: readonly string[] = []): Masker {
  return new Masker({ declaredPgns, pgnFields: pgnFields(law.pack, law.release) });
}

type Sent = {
  readonly from?: Party;
  readonly path?: string;
  readonly headers?: readonly string[];
};

function message(content: string | Uint8Array, sent: Sent = {}): EntryBody {
  const { from = 'target', path = '/oso', headers = [] } = sent;
  const body = bodyOf(Buffer.from(content));
  return {
    kind: 'request',
    exchange: 1,
    from,
    to: 'counterpart',
    method: 'POST',
    path,
    headers,
    body,
  };
}

function textOf(body: EntryBody): string {
  if (body.kind !== 'request') return '';
  return 'text' in body.body
    ? body.body.text
    : Buffer.from(body.body.base64, 'base64').toString('latin1');
}

function masked(content: string | Uint8Array, masker = masking()) {
  const { body, foreign } = masker.mask(message(content));
  return { text: textOf(body), foreign };
}

const [first, second, third] = [
  foreignBsn.slice(0, 3),
  foreignBsn.slice(3, 6),
  foreignBsn.slice(6),
];
const references = [...foreignBsn].map((digit) => `&#${digit.charCodeAt(0)};`).join('');
const hexReferences = [...foreignBsn].map((digit) => `&#x3${digit};`).join('');
const quoted = [...foreignBsn].map((digit) => `=3${digit}`).join('');
const pdf = (stream: Uint8Array) =>
  Buffer.concat([Buffer.from('%PDF-1.4\n1 0 obj\nstream\n'), stream, Buffer.from('\nendstream\n')]);
const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64');
const zip = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]),
    ),
  );
const utf16 = (content: string) => Buffer.from(`\ufeff${content}`, 'utf16le');
const elsewhere = (place: string) => [{ where: 'elsewhere', place }];

describe('a foreign number where a PGN belongs', () => {
  it.each([
    ['as it is', foreignBsn],
    ['among white space', `\n  ${foreignBsn}\n`],
    ['in groups', `${first} ${second} ${third}`],
    ['in any groups', foreignBsn.replace(/(..)/g, '$1 ')],
    ['as references', references],
    ['as references in hex', hexReferences],
    ['as CDATA', `<![CDATA[${foreignBsn}]]>`],
    ['split by CDATA', `${first}<![CDATA[${second}${third}]]>`],
    ['split by a comment', `${first}<!-- -->${second}${third}`],
    ['as Base64', base64(foreignBsn)],
  ])('is masked and told %s', (_how, written) => {
    const { text, foreign } = masked(`<a:bsn x="1">${written}</a:bsn>`);

    expect(foreign).toEqual([{ where: 'pgn-field', place: 'body/bsn' }]);
    expect(text.replace(/\s|<!\[CDATA\[|\]\]>/g, '')).toBe('<a:bsnx="1">[PGN]</a:bsn>');
  });

  it('leaves XML that can be read, whatever split the number', () => {
    const { text } = masked(`<bsn>${first}<![CDATA[${second}]]>${third}</bsn>`);

    expect(text).toBe('<bsn>[PGN]<![CDATA[]]></bsn>');
  });

  it.each(['zoeksleutel', 'koppelsleutel', 'onderwijsnummer'])('is seen in %s', (name) => {
    const { foreign } = masked(`<${name}>${foreignBsn}</${name}>`);

    expect(foreign).toEqual([{ where: 'pgn-field', place: `body/${name}` }]);
  });

  it('is seen in an attribute, and in a member of JSON', () => {
    expect(masked(`<leerling bsn="${foreignBsn}"/>`).foreign).toMatchObject([
      { where: 'pgn-field' },
    ]);
    expect(masked(`{"bsn": "${foreignBsn}"}`).foreign).toMatchObject([{ where: 'pgn-field' }]);
  });

  it('counts although we happened to send the same digits elsewhere', () => {
    const masker = masking();
    masker.mask(message(`<telefoon>${foreignBsn}</telefoon>`, { from: 'counterpart' }));

    expect(masked(`<bsn>${foreignBsn}</bsn>`, masker).foreign).toMatchObject([
      { where: 'pgn-field' },
    ]);
  });

  it.each([
    ['a test number', '999900006'],
    ['a number that passes no test', '123456783'],
    ['a longer number', `${foreignBsn}0`],
    ['nine zeros', '000000000'],
  ])('is none when it is %s', (_what, pgn) => {
    expect(masked(`<bsn>${pgn}</bsn>`)).toEqual({ text: `<bsn>${pgn}</bsn>`, foreign: [] });
  });

  it('is none when the run declares it', () => {
    expect(masked(`<bsn>${foreignBsn}</bsn>`, masking([foreignBsn])).foreign).toEqual([]);
  });

  it('is seen in UTF-16, of which all else stays as it was', () => {
    const { text, foreign } = masked(utf16(`<bsn>${foreignBsn}</bsn><naam>Fé</naam>`));

    expect(foreign).toEqual([{ where: 'pgn-field', place: 'body/bsn' }]);
    expect(Buffer.from(text, 'latin1')).toEqual(utf16('<bsn>[PGN]</bsn><naam>Fé</naam>'));
  });

  it('is seen in UTF-16 of the other order, and in UTF-8 with other characters', () => {
    const other = utf16(`<bsn>${foreignBsn}</bsn>`).swap16();

    expect(masked(other).text).not.toContain([...foreignBsn].join('\0'));
    expect(masked(`<naam>Fé</naam><bsn>${foreignBsn}</bsn>`).text).toBe(
      '<naam>Fé</naam><bsn>[PGN]</bsn>',
    );
  });

  it('is seen in a body that is packed, which then is not kept', () => {
    const { text, foreign } = masked(gzipSync(`<bsn>${foreignBsn}</bsn>`));

    expect(text).toBe('[PGN]');
    expect(foreign).toEqual([{ where: 'pgn-field', place: 'body/bsn' }]);
  });
});

describe('a foreign number elsewhere', () => {
  const inXml = (content: string) => `<inhoud>${content}</inhoud>`;

  it.each([
    ['in a text', `leerling ${foreignBsn}, groep 8`, 'leerling [PGN], groep 8'],
    ['behind letters', `leerling${foreignBsn}.pdf`, 'leerling[PGN].pdf'],
    ['in groups', `${first}.${second}.${third}`, '[PGN]'],
    ['in groups of four', `${foreignBsn.slice(0, 4)} ${foreignBsn.slice(4, 6)} ${third}`, '[PGN]'],
    ['in an address', `https://a.b/c?x=%20${foreignBsn}`, 'https://a.b/c?x=%20[PGN]'],
    ['in Base64', base64(`nummer ${foreignBsn}`), '[PGN]'],
    ['in Base64 behind something else', `data/${base64(foreignBsn)}`, '[PGN]'],
    ['in Base64 of Base64', base64(base64(`nummer ${foreignBsn}`)), '[PGN]'],
    ['in Base64 of UTF-16', base64(utf16(`nummer ${foreignBsn}`)), '[PGN]'],
    ['in Base64 of gzip', base64(gzipSync(foreignBsn)), '[PGN]'],
    ['in Base64 of zlib', base64(deflateSync(foreignBsn)), '[PGN]'],
    ['in Base64 of zlib, packed well', base64(deflateSync(foreignBsn, { level: 9 })), '[PGN]'],
    ['in Base64 of zlib, hardly packed', base64(deflateSync(foreignBsn, { level: 1 })), '[PGN]'],
    [
      'in Base64 of raw deflate',
      base64(deflateRawSync(`leerling ${foreignBsn}, groep 8`)),
      '[PGN]',
    ],
    ['in Base64 of a PDF', base64(pdf(deflateSync(`(leerling ${foreignBsn}) Tj`))), '[PGN]'],
    ['as quoted-printable', `leerling ${quoted}, groep 8`, 'leerling [PGN], groep 8'],
    ['in two lines of quoted-printable', `${first}${second}=\r\n${third}`, '[PGN]'],
    ['in groups of quoted-printable', `${first}=20${second}=20${third}`, '[PGN]'],
    ['in Base64 of a ZIP', base64(zip({ 'a.txt': foreignBsn })), '[PGN]'],
    ['in the name of a file in a ZIP', base64(zip({ [`${foreignBsn}.pdf`]: 'x' })), '[PGN]'],
    ['in a ZIP in a ZIP', base64(zip({ 'a.docx': zip({ b: utf16(foreignBsn) }) })), '[PGN]'],
  ])('is masked %s, with all that it is packed in', (_where, content, left) => {
    const { text, foreign } = masked(inXml(content));

    expect(text).toBe(inXml(left));
    expect(foreign).toEqual(elsewhere('body/inhoud'));
  });

  it('is found in Base64 in lines, also as references', () => {
    const packed = base64(zip({ 'a.txt': `${foreignBsn} ${Math.PI} ${'tekst '.repeat(40)}` }));
    const inLines = (end: string) => packed.replace(/.{76}/g, `$&${end}`);

    expect(masked(inXml(inLines('\r\n'))).text).toBe(inXml('[PGN]'));
    expect(masked(inXml(inLines('&#13;\n'))).text).toBe(inXml('[PGN]'));
  });

  it('is masked in headers, their names, the path and a certificate', () => {
    const certificate = { oin: '1', subject: `CN=${foreignBsn}`, fingerprint: 'AA' };
    const sent = {
      path: `/oso/${foreignBsn}`,
      headers: ['X-Leerling', foreignBsn, `X-${foreignBsn}`, ''],
    };
    const { body, foreign } = masking().mask({ ...message('', sent), certificate } as EntryBody);

    expect(JSON.stringify([body, foreign])).not.toContain(foreignBsn);
    expect(foreign.map(({ place }) => place).sort()).toEqual([
      'certificate/subject',
      'headers',
      'headers/X-Leerling',
      'path',
    ]);
  });

  it('is masked in what a stranger sends, and in why something went wrong', () => {
    const why = `no answer but "${foreignBsn}"`;
    const failed: EntryBody = { kind: 'connection-failed', party: 'osr', why };

    expect(masking().mask(failed).body).toMatchObject({ why: 'no answer but "[PGN]"' });
    expect(textOf(masking().mask(message(foreignBsn, { from: 'stranger' })).body)).toBe('[PGN]');
  });

  it('is none when we sent it ourselves, in whatever it is packed', () => {
    const masker = masking();
    const packed = base64(zip({ a: `telefoon ${foreignBsn}` }));
    masker.mask(message(`<a>${packed}</a>`, { from: 'counterpart' }));

    expect(masked(inXml(foreignBsn), masker).foreign).toEqual([]);
    expect(masked(inXml(packed), masker)).toEqual({ text: inXml(packed), foreign: [] });
  });

  it('is masked again where we repeat what came in', () => {
    const masker = masking();
    masked(inXml(foreignBsn), masker);
    const { body, foreign } = masker.mask(message(inXml(foreignBsn), { from: 'counterpart' }));

    expect(textOf(body)).toBe(inXml('[PGN]'));
    expect(foreign).toEqual([]);
    expect(masker.maskSentence(`Cannot read "${foreignBsn}"`)).toBe('Cannot read "[PGN]"');
  });

  it.each([
    ['part of a UUID', `0a1b2c3d-0a1b-4c1d-8a1b-ab${foreignBsn}c`],
    ['part of a second', `2026-01-05T09:00:00.${foreignBsn}Z`],
    ['part of a digest', 'ab'.repeat(16) + foreignBsn + 'c'.repeat(7)],
  ])('is none when it is %s', (_what, content) => {
    expect(masked(inXml(content)).foreign).toEqual([]);
  });

  it('does not make chance digits of long Base64 a number', () => {
    const content = 'x'.repeat(800) + foreignBsn + 'y'.repeat(800);

    expect(masked(inXml(content)).foreign).toEqual([]);
  });
});

describe('an answer of the driver', () => {
  const answered = (answer: unknown): EntryBody => ({
    kind: 'driver-called',
    scenario: 's',
    call: 'showReceived',
    request: {},
    outcome: { status: 'done', answer },
  });

  it.each([
    ['a dossier', { dossier: `<dossier><bsn>${foreignBsn}</bsn></dossier>` }],
    ['a field', { fields: [{ path: '/dossier/leerling/bsn', value: foreignBsn }] }],
    ['a PGN', { notifications: [{ pgn: foreignBsn }] }],
    ['a PGN as a number', { notifications: [{ pgn: Number(foreignBsn) }] }],
    ['a PGN in groups', { pgn: foreignBsn.replace(/(...)/g, '$1 ') }],
  ])('that shows a foreign number in %s tells it where a PGN belongs', (_what, answer) => {
    const { body, foreign } = masking().mask(answered(answer));

    expect(JSON.stringify(body)).not.toContain(foreignBsn);
    expect(JSON.stringify(body)).toContain('[PGN]');
    expect(foreign).toMatchObject([{ where: 'pgn-field' }]);
  });

  it('may name a member by it', () => {
    const { body } = masking().mask(answered({ [foreignBsn]: 'x' }));

    expect(body).toMatchObject({ outcome: { answer: { '[PGN]': 'x' } } });
  });

  it('with nothing foreign stays as it was', () => {
    const body = answered({ dossier: '<bsn>999900006</bsn>', at: 1, is: true, nothing: null });

    expect(masking().mask(body)).toEqual({ body, foreign: [] });
  });
});

describe('what was packed too large to look into', () => {
  const bomb = base64(zip({ a: 'x'.repeat(129 * 1024 * 1024) }));

  it('is not kept, and told', () => {
    const { text, foreign } = masked(`<a>${bomb}</a>`);

    expect(text).toBe('<a>[PGN]</a>');
    expect(foreign).toEqual([{ where: 'unseen', place: 'body/a' }]);
  });

  it('is kept when we sent it', () => {
    const masker = masking();
    masker.mask(message(`<a>${bomb}</a>`, { from: 'counterpart' }));

    expect(masked(`<a>${bomb}</a>`, masker).foreign).toEqual([]);
  });
});

describe('a ZIP that nobody can look into', () => {
  const flags = 6;
  const method = 8;
  const changed = (at: number, value: number) => {
    const bytes = Buffer.from(zip({ 'a.txt': 'x', 'b.txt': 'tekst '.repeat(9) }));
    bytes[bytes.indexOf('PK\x03\x04', 1) + at] = value;
    return bytes;
  };

  it.each([
    ['with a file that is encrypted', changed(flags, 1)],
    ['with a file that is packed in another way', changed(method, 14)],
  ])('%s is not kept, and told', (_how, bytes) => {
    expect(masked(`<a>${base64(bytes)}</a>`)).toEqual({
      text: '<a>[PGN]</a>',
      foreign: [{ where: 'unseen', place: 'body/a' }],
    });
    expect(masked(bytes).text).toBe('[PGN]');
  });

  it('is kept when we sent it', () => {
    const masker = masking();
    const sent = `<a>${base64(changed(flags, 1))}</a>`;
    masker.mask(message(sent, { from: 'counterpart' }));

    expect(masked(sent, masker)).toEqual({ text: sent, foreign: [] });
  });
});

describe('what only looks as if it were packed', () => {
  it('is kept however much there is of it, and leaves room to look into what is packed', () => {
    // Each begins as deflate may.
    const words = Array.from({ length: 6_000 }, (_, at) => {
      return base64(`a${sha256(`${at}`).replace(/\d/g, 'g').slice(0, 24)}`);
    });
    const content = [...words, base64(gzipSync('tekst'))].map((word) => `<w>${word}</w>`).join('');

    expect(masked(content)).toEqual({ text: content, foreign: [] });
  });

  it.each([
    ['the first bytes of zlib with others behind them', Buffer.from([0x78, 0x9c, 1, 2, 3, 0xff])],
    ['an equals sign before digits', Buffer.from('x=30&y=123456=')],
  ])('is kept: %s', (_what, bytes) => {
    const { text, foreign } = masked(bytes);

    expect([Buffer.from(text, 'latin1'), foreign]).toEqual([bytes, []]);
  });
});

describe('our own entries', () => {
  it('stay as they are', () => {
    const leased: EntryBody = {
      kind: 'leased',
      scenario: 's',
      pgn: '999900006',
      zoeksleutel: 'c2xldXRlbA==',
      dossier: `<a>${otherForeignBsn}</a>`,
      transfer: Object.values(law.pack.kinds.profiles)[0] as never,
      targetSchool: schools.target,
      counterpartSchool: schools.counterpart,
      secondDeliveryPoint: schools.second,
      otherSchool: schools.other,
    };

    expect(masking().mask(leased)).toEqual({ body: leased, foreign: [] });
  });
});

describe('the masking of bytes that need be no message', () => {
  type RawBody = Extract<EntryBody, { kind: 'raw-ended' }>;
  const cameBack = (bytes: string | Uint8Array): RawBody => ({
    kind: 'raw-ended',
    exchange: 1,
    from: 'target',
    to: 'counterpart',
    ending: 'answered',
    afterMs: 5,
    bytes: bodyOf(Buffer.from(bytes)),
  });
  const sent = (bytes: string): EntryBody => ({
    kind: 'raw-sent',
    exchange: 1,
    from: 'counterpart',
    to: 'target',
    malformed: plainMessage,
    bytes: bodyOf(Buffer.from(bytes)),
  });
  const seen = (body: EntryBody) =>
    'bytes' in body ? Buffer.from(bytesOf(body.bytes)).toString('latin1') : '';

  it('takes foreign numbers out of what came back, and leaves all else as it was', () => {
    const { body, foreign } = masking().mask(
      cameBack(`HTTP/1.1 200\r\n\r\n<bsn>${foreignBsn}</bsn>`),
    );

    expect(seen(body)).toBe('HTTP/1.1 200\r\n\r\n<bsn>[PGN]</bsn>');
    expect(foreign).toEqual([{ where: 'pgn-field', place: 'bytes/bsn' }]);
  });

  it('takes them out of bytes that are no UTF-8 as well', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(` ${foreignBsn} `)]);

    const { body, foreign } = masking().mask(cameBack(bytes));

    expect(seen(body)).toBe('\xff\xfe [PGN] ');
    expect(foreign).toEqual([{ where: 'elsewhere', place: 'bytes' }]);
  });

  it('hides all of what is packed around one', () => {
    const { body, foreign } = masking().mask(cameBack(gzipSync(`<bsn>${foreignBsn}</bsn>`)));

    expect(seen(body)).toBe('[PGN]');
    expect(foreign).toHaveLength(1);
  });

  it('takes what we sent for ours, also where it comes back', () => {
    const masker = masking();

    expect(seen(masker.mask(sent(`=${foreignBsn}=`)).body)).toBe(`=${foreignBsn}=`);
    expect(masker.mask(cameBack(`=${foreignBsn}=`)).foreign).toEqual([]);
  });
});

import { deflateSync, gzipSync } from 'node:zlib';
import type { Encoding } from './malformed.ts';

/** Writes XML as bytes; never throws on what cannot be written in an encoding. */
export function encodeText(xml: string, { as, hasMark, declares, packed }: Encoding): Buffer {
  const declaration = declares === undefined ? '' : `<?xml version="1.0" encoding="${declares}"?>`;
  const text = xml.replace(/^<\?xml[^>]*\?>/, () => declaration);
  const bytes = encoders[as](hasMark ? `\uFEFF${text}` : text);
  return packers[packed](bytes);
}

/** Gives what is said of the packing of a body, if anything. */
export function codingOf({ packed }: Encoding): string | undefined {
  if (packed === 'no' || packed === 'gzip, unsaid') return undefined;
  return packed === 'deflate' ? 'deflate' : 'gzip';
}

const encoders: Readonly<Record<Encoding['as'], (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  latin1: (text) => Buffer.from(text, 'latin1'),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  'utf-32be': (text) =>
    Buffer.concat(
      Array.from(text, (character) => {
        const four = Buffer.alloc(4);
        four.writeUInt32BE(character.codePointAt(0) ?? 0);
        return four;
      }),
    ),
};

const packers: Readonly<Record<Encoding['packed'], (bytes: Buffer) => Buffer>> = {
  no: (bytes) => bytes,
  gzip: (bytes) => gzipSync(bytes),
  'gzip, unsaid': (bytes) => gzipSync(bytes),
  'gzip, broken': (bytes) => gzipSync(bytes).subarray(0, -9),
  'gzip, said only': (bytes) => bytes,
  deflate: (bytes) => deflateSync(bytes),
};

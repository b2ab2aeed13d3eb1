import { repeated } from './change-xml.ts';
import type { ExtraHeader, Framing, HttpShape } from './malformed.ts';

/** Where a message goes, and what is said of its body. */
export type Framed = {
  readonly path: string;
  readonly host: string;
  readonly soapAction: string;
  readonly coding: string | undefined;
};

/** Puts a body into HTTP. */
export function frame(body: Buffer, shape: HttpShape, framed: Framed): Buffer {
  const { method, path = framed.path, version, lineEnd, follows } = shape;
  const { headers, content } = framedBody(body, shape.framing);
  const lines = [
    `${method} ${path}${version === '' ? '' : ` ${version}`}`,
    ...hostLines(shape, framed),
    ...(shape.contentType === undefined ? [] : [`Content-Type: ${shape.contentType}`]),
    `SOAPAction: "${framed.soapAction}"`,
    ...(framed.coding === undefined ? [] : [`Content-Encoding: ${framed.coding}`]),
    ...shape.headers.flatMap(headerLines),
    ...headers,
  ];
  const head = Buffer.from(lines.map((line) => line + lineEnd).join('') + lineEnd, 'latin1');
  const one = Buffer.concat([head, content]);
  switch (follows) {
    case 'nothing':
      return one;
    case 'the same again':
      return Buffer.concat([one, one]);
    case 'nonsense':
      return Buffer.concat([one, Buffer.from('\0\r\n?? \xff', 'latin1')]);
    case 'blank lines before it':
      return Buffer.concat([Buffer.from('\r\n\r\n'), one]);
  }
}

function hostLines({ host }: HttpShape, framed: Framed): string[] {
  const right = `Host: ${framed.host}`;
  const written = {
    right: [right],
    absent: [],
    twice: [right, 'Host: elders.invalid'],
    empty: ['Host:'],
    'of another': ['Host: elders.invalid'],
  };
  return written[host];
}

function headerLines({ name, value, length, times }: ExtraHeader): string[] {
  const line = `${name}: ${length > value.length ? repeated(value, length) : value}`;
  return Array.from({ length: times }, () => line);
}

type FramedBody = { readonly headers: readonly string[]; readonly content: Buffer };

function framedBody(body: Buffer, framing: Framing): FramedBody {
  const length = (said: number | string) => `Content-Length: ${said}`;
  switch (framing.by) {
    case 'length':
      return { headers: [length(body.length)], content: body };
    case 'wrong length':
      return { headers: [length(Math.max(0, body.length + framing.off))], content: body };
    case 'what is no length':
      return { headers: [length(framing.says)], content: body };
    case 'two lengths':
      return {
        headers: [length(body.length), length(Math.max(0, body.length + framing.off))],
        content: body,
      };
    case 'nothing':
      return { headers: [], content: body };
    case 'chunks':
      return { headers: ['Transfer-Encoding: chunked'], content: chunked(body, framing) };
    case 'length and chunks': {
      const content = chunked(body, { size: body.length, flaw: 'none' });
      const said = framing.isCut ? 4 : content.length;
      return { headers: [length(said), `Transfer-Encoding: ${framing.coding}`], content };
    }
  }
}

type Chunking = Pick<Extract<Framing, { by: 'chunks' }>, 'size' | 'flaw'>;

function chunked(body: Buffer, { size, flaw }: Chunking): Buffer {
  const newLine = flaw === 'line feeds' ? '\n' : '\r\n';
  const parts: (Buffer | string)[] = [];
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size);
    parts.push(sizeLine(part.length, { flaw, isFirst: at === 0 }), newLine, part, newLine);
  }
  if (flaw !== 'no end') parts.push('0', newLine);
  if (flaw === 'trailer') parts.push('X-Na: later', newLine, 'Content-Length: 1', newLine);
  if (flaw !== 'no end') parts.push(newLine);
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}

function sizeLine(
  bytes: number,
  { flaw, isFirst }: Pick<Chunking, 'flaw'> & { readonly isFirst: boolean },
): string {
  const size = bytes.toString(16);
  if (!isFirst) return size;
  switch (flaw) {
    case 'no size':
      return '';
    case 'negative size':
      return `-${size}`;
    case 'huge size':
      return 'fffffffffffffffff';
    case 'long extension':
      return `${size};naam=${repeated('waarde', 20_000)}`;
    case 'wrong size':
      return (bytes + 1).toString(16);
    default:
      return size;
  }
}

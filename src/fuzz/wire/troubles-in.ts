import {
  type Encoding,
  type Framing,
  type HttpShape,
  type Malformed,
  soundEncoding,
  soundHttp,
  type TlsTrouble,
  type XmlChange,
} from '#exchange/malformed/malformed.ts';

/** Names everything that is wrong with a message, without the amounts. */
export function troublesIn({ xml, encoding, http, sending, tls }: Malformed): string[] {
  const { framing } = http;
  return [
    ...xml.map(({ how }) => `xml: ${how}`),
    ...differing(encoding, soundEncoding, ['as', 'packed']).map((said) => `encoding: ${said}`),
    ...differing(http, soundHttp, ['host', 'follows']).map((said) => `http: ${said}`),
    ...othersIn(http).map((name) => `http: ${name}`),
    ...(framing.by === 'length' ? [] : [`framing: ${framing.by}`]),
    ...(framing.by === 'chunks' ? [`chunks: ${framing.flaw}`] : []),
    ...(sending.pieces.length > 0 ? ['sending: in pieces'] : []),
    ...(sending.stop ? [`sending: ${sending.stop.by} before the end`] : []),
    ...(sending.leavesAfter === undefined ? [] : ['sending: gone in the answer']),
    ...(tls ? [`tls: ${tls.kind}`] : []),
  ];
}

function differing<Of extends object>(odd: Of, sound: Of, names: readonly (keyof Of)[]): string[] {
  return names.filter((name) => odd[name] !== sound[name]).map((name) => String(odd[name]));
}

const others = ['method', 'path', 'version', 'contentType', 'lineEnd'] as const;

function othersIn(http: HttpShape): string[] {
  const odd = others.filter((name) => http[name] !== soundHttp[name]);
  return http.headers.length > 0 ? [...odd, 'headers'] : odd;
}

const changes: Readonly<Record<XmlChange['how'], true>> = {
  'document type': true,
  'entity bomb': true,
  nest: true,
  attributes: true,
  'twice the same attribute': true,
  'long name': true,
  'long text': true,
  siblings: true,
  instructions: true,
  inclusion: true,
  'schema location': true,
  namespace: true,
  order: true,
  repeat: true,
  'leave out': true,
  'must understand': true,
  'envelope in envelope': true,
  value: true,
  end: true,
  slip: true,
};
const charsets: Readonly<Record<Exclude<Encoding['as'], 'utf-8'>, true>> = {
  'utf-16le': true,
  'utf-16be': true,
  latin1: true,
  'utf-32be': true,
};
const packings: Readonly<Record<Exclude<Encoding['packed'], 'no'>, true>> = {
  gzip: true,
  'gzip, unsaid': true,
  'gzip, broken': true,
  'gzip, said only': true,
  deflate: true,
};
const hosts: Readonly<Record<Exclude<HttpShape['host'], 'right'>, true>> = {
  absent: true,
  twice: true,
  empty: true,
  'of another': true,
};
const followers: Readonly<Record<Exclude<HttpShape['follows'], 'nothing'>, true>> = {
  'the same again': true,
  nonsense: true,
  'blank lines before it': true,
};
const framings: Readonly<Record<Exclude<Framing['by'], 'length'>, true>> = {
  'wrong length': true,
  'what is no length': true,
  'two lengths': true,
  nothing: true,
  chunks: true,
  'length and chunks': true,
};
const flaws: Readonly<Record<Extract<Framing, { by: 'chunks' }>['flaw'], true>> = {
  none: true,
  'no end': true,
  'no size': true,
  'negative size': true,
  'huge size': true,
  'long extension': true,
  trailer: true,
  'wrong size': true,
  'line feeds': true,
};
const belows: Readonly<Record<TlsTrouble['kind'], true>> = {
  stop: true,
  garbage: true,
  'no TLS': true,
  renegotiation: true,
};

/** Everything that can be wrong with a message. */
export const allTroubles: readonly string[] = [
  ...Object.keys(changes).map((how) => `xml: ${how}`),
  ...Object.keys({ ...charsets, ...packings }).map((said) => `encoding: ${said}`),
  ...Object.keys({ ...hosts, ...followers }).map((said) => `http: ${said}`),
  ...[...others, 'headers'].map((name) => `http: ${name}`),
  ...Object.keys(framings).map((by) => `framing: ${by}`),
  ...Object.keys(flaws).map((flaw) => `chunks: ${flaw}`),
  ...['in pieces', 'end before the end', 'reset before the end', 'gone in the answer'].map(
    (what) => `sending: ${what}`,
  ),
  ...Object.keys(belows).map((kind) => `tls: ${kind}`),
];

import { type Text, text } from '#words/text.ts';

/** A JWS taken apart, of which nothing is believed yet. */
export type OpenedJws = {
  readonly typ: string;
  readonly kid: string;
  readonly content: unknown;
};

/** Why something is no JWS of ours. */
export type Misshapen = { readonly why: Text };

/**
 * Takes a compact JWS apart, by rules that leave one way only to write it:
 *
 * 1. Three parts in Base64url without padding, each as its bytes are encoded anew: no bit is left to play with.
 * 2. Header and content are JSON as JSON.stringify writes it: no key stands there twice.
 * 3. The header has `alg` (EdDSA), `typ` and `kid`, and nothing else: a key that comes along (`jwk`, `jku`, `x5c`,
 *    `x5u`) is refused, and so is everything that asks to be understood (`crit`).
 */
export function openJws(jws: string): OpenedJws | Misshapen {
  const parts = jws.split('.');
  const [header, content, signature] = parts.map(decode);
  if (parts.length !== 3 || !header || !content || !signature) return { why: words.parts };
  const [head, body] = [parse(header), parse(content)];
  if (head === undefined || body === undefined) return { why: words.json };
  const { alg, typ, kid, ...others } = Object(head) as Readonly<Record<string, unknown>>;
  const [other] = Object.keys(others);
  if (other !== undefined) return { why: refusedHeader(other) };
  if (alg !== 'EdDSA') return { why: refusedAlgorithm(alg) };
  if (typeof typ !== 'string' || typeof kid !== 'string') return { why: words.header };
  return { typ, kid, content: body };
}

function decode(part: string): Uint8Array | undefined {
  const bytes = Buffer.from(part, 'base64url');
  return part !== '' && bytes.toString('base64url') === part ? bytes : undefined;
}

function parse(bytes: Uint8Array): unknown {
  try {
    const json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(json);
    return JSON.stringify(value) === json ? value : undefined;
  } catch {
    return undefined;
  }
}

function refusedHeader(name: string): Text {
  return text(
    `De kop bevat "${name}": een sleutel of voorschrift dat zelf meekomt wordt niet vertrouwd`,
    `The header holds "${name}": no key or rule that comes along is trusted`,
  );
}

function refusedAlgorithm(alg: unknown): Text {
  const named = JSON.stringify(alg) ?? '';
  return text(
    `Het algoritme is ${named}, en alleen "EdDSA" telt`,
    `The algorithm is ${named}, and only "EdDSA" counts`,
  );
}

const words = {
  parts: text(
    'Dit is geen JWS: drie delen in Base64url, gescheiden door punten',
    'This is no JWS: three parts in Base64url, with dots between them',
  ),
  json: text(
    'Kop of inhoud is geen JSON zoals OSO Keur die schrijft',
    'Header or content is no JSON as OSO Keur writes it',
  ),
  header: text('In de kop ontbreekt "typ" of "kid"', 'The header lacks "typ" or "kid"'),
} as const;

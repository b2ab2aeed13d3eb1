/**
 * Whether something was signed by who may sign it. Each step is taken only when the one before is sound:
 *
 * 1. It is a JWS as we write them, and says by `typ` what it is.
 * 2. The trust file knows its `kid`, and lets that key sign what it is. No key is ever taken from the JWS itself.
 * 3. The signature is of that key.
 * 4. The content is as its schema says.
 * 5. The key counted when it signed, and has not been revoked since.
 */
import { compactVerify, importJWK } from 'jose';
import { type Text, text } from '#words/text.ts';
import { openJws } from '../jws/open-jws.ts';
import { type KeyUse, tokenTypes } from '../keys/key-use.ts';
import type { Trust, TrustedKey } from '../keys/trust.ts';
import { sayMoment } from '../say-moment.ts';
import { type Row, same } from './row.ts';

/** What something is read by. */
export type Reading<Content> = {
  readonly trust: Trust;
  readonly now: Date;
  /** What it may be. */
  readonly uses: readonly KeyUse[];
  readonly isShaped: (content: unknown) => content is Content;
};

/** What came of it; content and key are there when they are who and what they say, if not still valid. */
export type Signed<Content> = {
  readonly rows: readonly Row[];
  readonly content?: Content;
  readonly key?: TrustedKey;
};

/** Reads something that was signed, and tells step by step whether that is sound. */
export async function readSigned<Content extends { readonly iat: number }>(
  jws: string,
  { trust, now, uses, isShaped }: Reading<Content>,
): Promise<Signed<Content>> {
  const opened = openJws(jws);
  if ('why' in opened) return { rows: [row(words.form, false, opened.why)] };
  const use = uses.find((each) => tokenTypes[each] === opened.typ);
  if (!use) return { rows: [row(words.form, false, strangeType(opened.typ))] };
  const form = row(words.form, true, same(opened.typ));
  const key = trust.keys.find(({ kid }) => kid === opened.kid);
  if (!key) return { rows: [form, row(words.key, false, unknownKey(opened.kid))] };
  if (key.use !== use) return { rows: [form, row(words.key, false, wrongUse(key))] };
  const known = [form, row(words.key, true, knownKey(key))];
  if (!(await isSignedBy(jws, key)))
    return { rows: [...known, row(words.signature, false, words.wrongSignature)] };
  const signed = [...known, row(words.signature, true, words.rightSignature)];
  if (!isShaped(opened.content))
    return { rows: [...signed, row(words.content, false, words.wrongContent)] };
  const { content } = opened;
  return { rows: [...signed, validityOf(key, { iat: content.iat, now })], content, key };
}

async function isSignedBy(jws: string, { key }: TrustedKey): Promise<boolean> {
  const imported = await importJWK(key, 'EdDSA');
  return compactVerify(jws, imported, { algorithms: ['EdDSA'] }).then(
    () => true,
    () => false,
  );
}

type Moments = { readonly iat: number; readonly now: Date };

function validityOf({ from, until, revoked }: TrustedKey, { iat, now }: Moments): Row {
  const signedMs = iat * 1000;
  const signedAt = new Date(signedMs).toISOString();
  // A moment that is none compares with nothing: every question is put so that it then counts against the key.
  if (revoked && !(now.getTime() < Date.parse(revoked.at))) {
    return row(words.validity, false, revokedKey(revoked));
  }
  if (signedMs > now.getTime() + skewMs) {
    return row(words.validity, false, signedLater(signedAt));
  }
  const isInTime = Date.parse(from) <= signedMs && signedMs < Date.parse(until);
  return row(words.validity, isInTime, inTime(signedAt, { from, until }));
}

/** Two clocks may differ as much as this. */
const skewMs = 300_000;

function row(what: Text, isSound: boolean, detail: Text): Row {
  return { what, isSound, detail };
}

function strangeType(typ: string): Text {
  return text(
    `De soort is "${typ}", en die wordt hier niet verwacht`,
    `Its type is "${typ}", which is not expected here`,
  );
}

function unknownKey(kid: string): Text {
  return text(
    `De sleutel "${kid}" staat niet in het vertrouwensbestand`,
    `The key "${kid}" does not stand in the trust file`,
  );
}

function wrongUse({ holder, use }: TrustedKey): Text {
  return text(
    `De sleutel van ${holder.name} mag dit niet ondertekenen: het vertrouwensbestand zegt "${use}"`,
    `The key of ${holder.name} may not sign this: the trust file says "${use}"`,
  );
}

function knownKey({ holder, use }: TrustedKey): Text {
  return text(`Van ${holder.name}, voor "${use}"`, `Of ${holder.name}, for "${use}"`);
}

function revokedKey({ at, reason }: NonNullable<TrustedKey['revoked']>): Text {
  const moment = sayMoment(at);
  return text(
    `De sleutel is op ${moment.nl} ingetrokken: ${reason}; niets van wat hij ooit ondertekende telt nog`,
    `The key was revoked on ${moment.en}: ${reason}; nothing that it ever signed counts any more`,
  );
}

function signedLater(at: string): Text {
  const moment = sayMoment(at);
  return text(
    `Ondertekend op ${moment.nl}, en dat moet nog komen`,
    `Signed on ${moment.en}, which is still to come`,
  );
}

function inTime(at: string, { from, until }: Pick<TrustedKey, 'from' | 'until'>): Text {
  const [signed, first, end] = [sayMoment(at), sayMoment(from), sayMoment(until)];
  return text(
    `Ondertekend op ${signed.nl}; de sleutel telt van ${first.nl} tot ${end.nl}`,
    `Signed on ${signed.en}; the key counts from ${first.en} until ${end.en}`,
  );
}

const words = {
  form: text('Vorm', 'Form'),
  key: text('Sleutel', 'Key'),
  signature: text('Handtekening', 'Signature'),
  content: text('Inhoud', 'Content'),
  validity: text('Geldigheid van de sleutel', 'Validity of the key'),
  rightSignature: text('Is van deze sleutel', 'Is of this key'),
  wrongSignature: text('Is niet van deze sleutel', 'Is not of this key'),
  wrongContent: text('Is niet zoals het schema zegt', 'Is not as its schema says'),
} as const;

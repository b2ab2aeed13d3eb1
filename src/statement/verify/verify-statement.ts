import { type Text, text } from '#words/text.ts';
import type { TrustedKey } from '../keys/trust.ts';
import { type StatementKind, statementKinds } from '../kind.ts';
import { sayMoment } from '../say-moment.ts';
import type { Statement } from '../statement.ts';
import { isWithdrawn } from './is-withdrawn.ts';
import { readSigned } from './read-signed.ts';
import { isSoundInAll, type Row, same } from './row.ts';
import { saysOneThing } from './says-one-thing.ts';
import type { VerifyOptions } from './verify-options.ts';

/** What came of it. */
export type Verification = {
  /** Undefined when it cannot be told. */
  readonly isSound: boolean | undefined;
  readonly rows: readonly Row[];
  /** What is not known, and does not count. */
  readonly notes: readonly Text[];
  /** The kind and what is said, when it was signed by who may say it. */
  readonly kind?: StatementKind;
  readonly payload?: Statement;
};

/** Tells whether a statement is sound: who signed it, whether they may say this, whether it is still valid. Needs no network. */
export async function verifyStatement(jws: string, options: VerifyOptions): Promise<Verification> {
  const { trust, now, shapes, statusList } = options;
  const reading = { trust, now, uses: statementKinds, isShaped: shapes.isStatement };
  const { rows, content, key } = await readSigned(jws, reading);
  if (!content || !key) return { isSound: false, rows, notes: [] };
  const said = [kindOf(content, key), supplierOf(content, key), saysOneThing(content)];
  // Of what its signer may not say, or what says two things, nothing is told as if it were so.
  if (isSoundInAll(said) !== true) return { isSound: false, rows: [...rows, ...said], notes: [] };
  const all = [
    ...rows,
    ...said,
    timeOf(content, now),
    ...(statusList === undefined ? [] : [await isWithdrawn(jws, { ...options, statusList })]),
  ];
  const notes = statusList === undefined ? [words.noStatusList] : [];
  return { isSound: isSoundInAll(all), rows: all, notes, kind: content.kind, payload: content };
}

function kindOf({ kind }: Statement, { use }: TrustedKey): Row {
  const detail = text(
    `De inhoud zegt "${kind}", kop en vertrouwensbestand zeggen "${use}"`,
    `The content says "${kind}", header and trust file say "${use}"`,
  );
  const isSound = kind === use;
  return { what: words.kind, isSound, detail: isSound ? same(kind) : detail };
}

function supplierOf({ kind, issuer, product }: Statement, { holder }: TrustedKey): Row {
  const isHolder = issuer.name === holder.name && issuer.oin === holder.oin;
  const isOwn = product.supplier === holder.name && product.oin === holder.oin;
  const isSound = isHolder && (kind === 'attested' || isOwn);
  const detail = text(
    `${issuer.name} verklaart iets over een product van ${product.supplier} (OIN ${product.oin}); de sleutel is van ${holder.name}`,
    `${issuer.name} states something of a product of ${product.supplier} (OIN ${product.oin}); the key is of ${holder.name}`,
  );
  return { what: words.supplier, isSound, detail };
}

function timeOf({ iat, exp, run }: Statement, now: Date): Row {
  const what = words.time;
  const until = sayMoment(new Date(exp * 1000).toISOString());
  if (!(Date.parse(run.endedAt) < (iat + 1) * 1000)) {
    return { what, isSound: false, detail: words.early };
  }
  const isSound = now.getTime() < exp * 1000;
  const detail = isSound
    ? text(`Geldig tot ${until.nl}`, `Valid until ${until.en}`)
    : text(`Verlopen op ${until.nl}`, `Expired on ${until.en}`);
  return { what, isSound, detail };
}

const words = {
  kind: text('Soort verklaring', 'Kind of statement'),
  supplier: text('Wie het zegt, en waarover', 'Who says it, and of what'),
  time: text('Geldigheid', 'Validity'),
  early: text(
    'Ondertekend voordat de run was afgelopen',
    'Signed before the run had come to its end',
  ),
  noStatusList: text(
    'Of deze verklaring is ingetrokken is niet bekend: geef de statuslijst met --status',
    'Whether this statement was withdrawn is not known: give the status list with --status',
  ),
} as const;
